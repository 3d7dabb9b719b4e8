/** The blocks of the grammar, and where each belongs, as the finding about one elsewhere says it. */
const homes: Readonly<Record<string, string>> = {
  Study: 'evidence-summary.mdx',
  Outcome: '<Study>',
  Harm: '<Study>',
  Limitation: '<Study>',
  Conclusion: '<Study>',
  Position: 'position-statement.mdx',
  Criteria: '<Position>, <Criterion> or position-statement.mdx',
  Criterion: '<Criteria>',
  Reference: 'the beginning of an item in references.mdx',
  Approval: 'committee-approval.mdx',
  Note: 'a section, <Study> or <Position>',
};

export const blockNames: readonly string[] = Object.keys(homes);

/** Where a block belongs, or undefined if there is no such block. */
export const homeOf = (name: string): string | undefined =>
  Object.hasOwn(homes, name) ? homes[name] : undefined;

/** The block whose name is spelled like this but for capital letters. */
export const misspelled = (name: string): string | undefined =>
  blockNames.find((known) => known.toLowerCase() === name.toLowerCase());
