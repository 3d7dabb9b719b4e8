import type { Description } from './description.ts';

/** Findings about the earlier versions that are kept. */
export const versionFindings = {
  'version-name': {
    severity: 'error',
    title: 'A version is not where its number and date belong',
    expected: 'a folder such as content/versions/02-40000-26/2024-06-15/',
    mend: 'Move the folder to the number and the revised date that its index.mdx gives.',
  },
  'version-order': {
    severity: 'error',
    title: 'An earlier version is not earlier than the current one',
    expected: 'a version from before the current one',
    mend: 'Correct the revised date in the guideline’s own index.mdx, or take the version’s folder out again if it was never published.',
  },
  'version-changed': {
    severity: 'error',
    title: 'A frozen version was changed',
    expected: 'every file of the version as it was frozen',
    mend: 'Restore the file from version control. What has to be changed is changed in the current version.',
  },
  'version-lost': {
    severity: 'error',
    title: 'A frozen version is lost',
    expected: 'the folder of every version that was ever frozen',
    mend: 'Restore the folder from version control.',
  },
  'version-anchor-lost': {
    severity: 'error',
    title: 'A frozen version has lost an anchor',
    expected: 'every anchor that the version was frozen with',
    mend: 'If the text was changed, restore it. If it is the same, the program reads it differently: mend the program, not the text.',
  },
  'version-unrecorded': {
    severity: 'warning',
    title: 'A version is not on record',
    expected: 'a record of every version that is kept',
    mend: 'Run “npm run anchors” before publishing, and commit the file it writes.',
  },
  'versions-malformed': {
    severity: 'error',
    title: 'The record of frozen versions cannot be read',
    expected: 'each version’s date with its “files” and “anchors”',
    mend: 'Restore the file from version control.',
  },
} as const satisfies Record<string, Description>;
