import type { Description } from './description.ts';

/** Findings about the record of published anchors. */
export const anchorFindings = {
  'registry-malformed': {
    severity: 'error',
    title: 'The record of published anchors cannot be read',
    expected: 'the lists “published” and “aliases”',
    mend: 'Restore the file from version control.',
  },
  'anchor-lost': {
    severity: 'error',
    title: 'A published anchor is lost',
    expected: 'every anchor that was ever published',
    mend: 'Restore what it names, or record under “aliases” which anchor stands for it now.',
  },
  'alias-dead': {
    severity: 'error',
    title: 'An alias leads to nothing',
    expected: 'an anchor of this guideline',
    mend: 'Correct the anchor that the alias names.',
  },
  'alias-collision': {
    severity: 'error',
    title: 'An alias has the name of an anchor in use',
    expected: 'an alias that is no anchor of this guideline',
    mend: 'Delete the alias: its anchor exists.',
  },
  'guideline-lost': {
    severity: 'error',
    title: 'A published guideline is lost',
    expected: 'the folder of every guideline that was ever published',
    mend: 'Restore the folder; a guideline that is no longer in force is kept, with the field “archived”.',
  },
  'anchor-unrecorded': {
    severity: 'warning',
    title: 'New anchors are not recorded yet',
    expected: 'every anchor in the record of published anchors',
    mend: 'Run “npm run anchors” before publishing, and commit the file it writes.',
  },
} as const satisfies Record<string, Description>;
