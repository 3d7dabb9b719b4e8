import type { Description } from './description.ts';

/** Findings about definitions, program exceptions, related guidelines, index terms and approvals. */
export const recordFindings = {
  'entry-label': {
    severity: 'error',
    title: 'An entry does not begin with its name',
    expected: 'a paragraph that begins with a name in bold and a colon: **Name:** text',
    mend: 'Begin the paragraph with its name in bold and a colon.',
  },
  'entry-list': {
    severity: 'error',
    title: 'A list is missing or has the wrong form',
    expected: 'a list with one entry an item',
    mend: 'Write one entry an item, each beginning with a dash.',
  },
  'related-malformed': {
    severity: 'error',
    title: 'A related guideline is not one link with its number',
    expected: 'a link such as [Title](guideline:02-40000-23)',
    mend: 'Give the guideline’s number after guideline:.',
  },
  'related-itself': {
    severity: 'error',
    title: 'A guideline is named as related to itself',
    expected: 'another guideline',
    mend: 'Correct the number, or take the item out.',
  },
  'approval-missing': {
    severity: 'error',
    title: 'The committee’s approval is not given as a block',
    expected: '<Approval committee="…" date="…" />',
    mend: 'Write the approval as a block on a line of its own.',
  },
} as const satisfies Record<string, Description>;
