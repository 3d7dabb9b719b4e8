import type { Description } from './description.ts';

/** Findings about tables and codes. */
export const codeFindings = {
  'table-missing': {
    severity: 'error',
    title: 'A table is missing',
    expected: 'a table',
    mend: 'Add the table that docs/authoring.md describes for this section.',
  },
  'table-misplaced': {
    severity: 'error',
    title: 'A table stands where it is not read',
    expected: 'the table by itself, in no list, quotation or block',
    mend: 'Move the table out, with a blank line above it and below it and no spaces before its bars.',
  },
  'table-columns': {
    severity: 'error',
    title: 'A table has the wrong columns',
    expected: 'the columns that docs/authoring.md gives',
    mend: 'Correct the table’s first row.',
  },
  'cell-missing': {
    severity: 'error',
    title: 'A cell of a table is empty or missing, or one too many',
    expected: 'one value for each column',
    mend: 'Fill the cell; write \\| for a bar that is part of the text.',
  },
  'code-system': {
    severity: 'error',
    title: 'Unknown code system',
    expected: 'a heading that begins with CPT, HCPCS, ICD-10-CM, ICD-10-PCS or Revenue',
    mend: 'Put the table under a heading such as “## CPT® coding”.',
  },
  'code-malformed': {
    severity: 'error',
    title: 'Malformed code',
    expected: 'a code of the system that the heading names',
    mend: 'Compare the code with the source, character by character.',
  },
  'code-repeated': {
    severity: 'error',
    title: 'A code is listed twice',
    expected: 'each code once, or once for each indication',
    mend: 'Delete one of the rows, or give each an indication.',
  },
  'code-overlap': {
    severity: 'error',
    title: 'A code has two statuses',
    expected: 'one status for each code, or an indication in each of its rows',
    mend: 'Part the range so that no code stands in two rows, or give each row the indication that its status holds for.',
  },
  'code-status': {
    severity: 'error',
    title: 'Unknown status of a code',
    expected: 'one of the statuses that docs/authoring.md lists',
    mend: 'Correct the status.',
  },
  'code-not-in-table': {
    severity: 'error',
    title: 'The update history names a code that no table holds',
    expected: 'a code that billing-coding.mdx lists, or that a later entry removes',
    mend: 'Correct the code, add it to its table, or record when it was removed.',
  },
  'code-not-in-history': {
    severity: 'error',
    title: 'A code that the update history never adds',
    expected: 'an entry in update-history.mdx that adds the code',
    mend: 'Add the entry, or a column “Listed since” with a date, “original” or “not recorded”.',
  },
  'code-history': {
    severity: 'error',
    title: 'The update history contradicts itself about a code',
    expected: 'a code that is added before it is revised or removed, and not added twice',
    mend: 'Correct the code or the order of the entries.',
  },
} as const satisfies Record<string, Description>;
