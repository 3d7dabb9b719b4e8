import type { Description } from './description.ts';

/** Findings about a guideline’s header. */
export const headerFindings = {
  'front-matter-missing': {
    severity: 'error',
    title: 'The header is missing',
    expected: 'the guideline’s fields between two lines of three dashes at the top of index.mdx',
    mend: 'Begin index.mdx with a line of three dashes, the fields, and a second line of three dashes.',
  },
  'front-matter-misplaced': {
    severity: 'error',
    title: 'A section has a header',
    expected: 'a section that begins with its text',
    mend: 'Move the fields to index.mdx: only that file has a header.',
  },
  'front-matter-syntax': {
    severity: 'error',
    title: 'The header cannot be read',
    expected: 'one field a line, name: value',
    mend: 'Write each field as name: value; put a value that holds a colon in quotes.',
  },
  'field-unknown': {
    severity: 'error',
    title: 'Unknown field',
    expected: 'one of the fields that docs/authoring.md lists',
    mend: 'Correct the name of the field, or delete the line.',
  },
  'field-missing': {
    severity: 'error',
    title: 'A required field is missing',
    expected: 'the field',
    mend: 'Add the field.',
  },
  'field-repeated': {
    severity: 'error',
    title: 'A field is given twice',
    expected: 'each field once',
    mend: 'Delete one of the two.',
  },
  'field-malformed': {
    severity: 'error',
    title: 'The value of a field has the wrong form',
    expected: 'a value of the form that docs/authoring.md gives',
    mend: 'Correct the value.',
  },
  'date-malformed': {
    severity: 'error',
    title: 'Malformed date',
    expected: 'a date that exists, written year-month-day: 2024-06-15',
    mend: 'Write the date as year, month and day with dashes.',
  },
  'number-malformed': {
    severity: 'error',
    title: 'Malformed guideline number',
    expected: 'a guideline number such as 02-40000-26 or 09-J0000-94',
    mend: 'Correct the number: two digits, a dash, five characters, a dash, two digits.',
  },
  'number-mismatch': {
    severity: 'error',
    title: 'Folder and header give different numbers',
    expected: 'the same number as the folder’s name',
    mend: 'Correct the number, or rename the folder.',
  },
} as const satisfies Record<string, Description>;
