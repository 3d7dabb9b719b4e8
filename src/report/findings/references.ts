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
    expected: 'a key such as meijerink-2021',
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
    mend: 'Look whether one of the two is a slip; if both are meant, say so: <Reference same-as="…" reason="…" />.',
  },
  'relation-dead': {
    severity: 'error',
    title: 'A reference belongs to one that is not in the list',
    expected: 'the key of another reference in references.mdx',
    mend: 'Correct the key, or take the attribute out.',
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
  'citation-unlinked': {
    severity: 'error',
    title: 'A study is named without a link to its reference',
    expected: 'a link to the reference',
    mend: 'Write it as a link: [Meijerink et al (2021)](#ref-meijerink-2021).',
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
