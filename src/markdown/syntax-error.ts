import type { Details } from '#report/finding.ts';

interface Explained extends Details {
  /** Where the trouble began, if the parser’s sentence says it. */
  readonly start?: { line: number; column: number };
}

const forms: readonly { pattern: RegExp; explain: (match: RegExpExecArray) => Details }[] = [
  {
    pattern:
      /^Expected a closing tag for `<(?<name>[^`>]*)>` \((?<start>\d+:\d+)[^)]*\)(?<inline> before)?/u,
    explain: ({ groups }) => ({
      found: `the block <${groups?.['name'] ?? ''}> that is not closed${groups?.['inline'] ? ' in its paragraph' : ''}`,
      expected: `</${groups?.['name'] ?? ''}>`,
      mend: groups?.['inline']
        ? 'Put the beginning and the end of the block each on a line of its own, with blank lines between them and the text.'
        : 'Close the block on a line of its own.',
    }),
  },
  {
    pattern:
      /^Unexpected closing tag `<\/(?<found>[^`>]*)>`, expected corresponding closing tag for `<(?<open>[^`>]*)>`/u,
    explain: ({ groups }) => ({
      found: `</${groups?.['found'] ?? ''}>`,
      expected: `</${groups?.['open'] ?? ''}>`,
      mend: 'Close the block that was opened last first.',
    }),
  },
  {
    pattern: /^Unexpected closing slash `\/` in tag/u,
    explain: () => ({
      found: 'the end of a block that nothing begins',
      expected: 'the beginning of the block before it',
      mend: 'Delete it, or add the beginning of the block.',
    }),
  },
  {
    pattern: /^Unexpected (?<what>.+?) before attribute value/u,
    explain: () => ({
      found: 'the value of an attribute without quotes',
      expected: 'a value between straight quotes',
      mend: 'Write the value between straight quotes: name="value".',
    }),
  },
  {
    pattern:
      /^Unexpected (?<what>lazy line|end of file|character `.`|character) .*?(?:in|before|after) (?<where>[a-z -]+)/u,
    explain: ({ groups }) => ({
      found: `${groups?.['what'] ?? 'character'} in the ${groups?.['where']?.trim() ?? 'text'} of a block`,
      expected: 'a block such as <Note>, with its attributes written name="value"',
      mend: 'If no block is meant, write \\< for the “less than” sign.',
    }),
  },
];

/**
 * Says in plain words what the parser of MDX says in its own.
 *
 * @param reason the parser’s sentence, without place
 */
export const explainSyntaxError = (reason: string): Explained => {
  for (const { pattern, explain } of forms) {
    const match = pattern.exec(reason);
    if (!match) continue;
    const [line, column] = (match.groups?.['start'] ?? '').split(':').map(Number);
    return { ...explain(match), ...(line && column ? { start: { line, column } } : {}) };
  }
  return { found: `something that is neither text nor a block (${reason})` };
};
