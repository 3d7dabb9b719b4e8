import type { Description } from './description.ts';

/** Findings about the reference list and its citations. */
export const referenceFindings = {
  'reference-list': {
    severity: 'error',
    title: 'The references are not one numbered list',
    expected: 'one numbered list, a citation an item',
    mend: 'Write each reference as an item of one numbered list, with nothing between the items.',
  },
  'reference-number': {
    severity: 'error',
    title: 'A reference has the wrong number',
    expected: 'the next number of the list',
    mend: 'Number the references 1, 2, 3 … without gaps.',
  },
  'reference-unread': {
    severity: 'warning',
    title: 'Part of a reference could not be read',
    expected: 'a citation as journals print it (docs/citations.md)',
    mend: 'Compare the line with its source; what cannot be read is shown as written and left out of the fields.',
  },
  'reference-key': {
    severity: 'error',
    title: 'A reference’s key cannot be made',
    expected: 'a key such as doe-2020',
    mend: 'Begin the item with <Reference key="name-year" />.',
  },
  'reference-key-collision': {
    severity: 'error',
    title: 'Two references have the same key',
    expected: 'a key that no other reference has',
    mend: 'Begin one of the two items with <Reference key="…" /> and a key of its own.',
  },
  'reference-duplicate': {
    severity: 'warning',
    title: 'Two references carry the same identifier',
    expected: 'each source once',
    mend: 'Look whether one of the two is a slip; if both are meant, declare it: <Reference same-as="…" reason="…" />.',
  },
  'relation-dead': {
    severity: 'error',
    title: 'A reference belongs to one that is not in the list',
    expected: 'the key of another reference in references.mdx',
    mend: 'Correct the key, or take the attribute out.',
  },
  'relation-circle': {
    severity: 'error',
    title: 'References belong to each other in a circle',
    expected: 'a reference that comes first',
    mend: 'Take out the attribute that leads back.',
  },
  'relation-reason': {
    severity: 'error',
    title: 'References are joined without a reason, or a reason joins none',
    expected: 'the key of another reference together with reason="…"',
    mend: 'Write both: <Reference follows="ipg000" reason="Both concern …" />.',
  },
  'identifier-malformed': {
    severity: 'error',
    title: 'Malformed identifier',
    expected: 'an identifier of the right form',
    mend: 'Compare it with the source, character by character.',
  },
  'identifier-mismatch': {
    severity: 'error',
    title: 'A link shows another identifier than it leads to',
    expected: 'the same identifier in the words and in the address',
    mend: 'Compare both with the source, and correct the one that is wrong; or write the identifier alone: it becomes a link by itself.',
  },
  'reference-identifiers': {
    severity: 'warning',
    title: 'A reference carries two identifiers of a kind',
    expected: 'one DOI and one PubMed number a reference',
    mend: 'Look which of the two is the publication’s own; if the source prints both, leave them: the first is used.',
  },
  'citation-unlinked': {
    severity: 'error',
    title: 'A study is named without a link to its reference',
    expected: 'a link to the reference',
    mend: 'No reference here has this author and year. If the publisher’s list has it, add it, and write the mention as a link; if not, link it to a <Study name="…">, or name it without its year.',
  },
  'citation-dead': {
    severity: 'error',
    title: 'A citation of a reference that is not in the list',
    expected: 'the key of a reference in references.mdx',
    mend: 'Correct the key, or add the reference.',
  },
  'citation-mismatch': {
    severity: 'error',
    title: 'A citation names another author or year than its reference',
    expected: 'the first author and the year of the reference that it links to',
    mend: 'Correct the words or the link.',
  },
} as const satisfies Record<string, Description>;
