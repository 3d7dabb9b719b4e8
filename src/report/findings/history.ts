import type { Description } from './description.ts';

/** Findings about the update history and the dates that depend on it. */
export const historyFindings = {
  'revision-phrase': {
    severity: 'error',
    title: 'A phrase outside the vocabulary of the update history',
    expected: 'a phrase of the update history’s vocabulary',
    mend: 'Say it in the vocabulary’s words; a detail can stand in parentheses: “Revised position statement (step therapy).”',
  },
  'revision-contradiction': {
    severity: 'error',
    title: 'An entry says that something was maintained and changed',
    expected: 'one of the two',
    mend: 'Compare the entry with its source, and take out what is not so; where a part of the position changed, name the part: “Revised criteria.”',
  },
  'revision-repeated': {
    severity: 'error',
    title: 'Two entries have the same date',
    expected: 'one entry a date',
    mend: 'Correct one of the dates, or join the two entries into one.',
  },
  'history-order': {
    severity: 'error',
    title: 'The update history is out of order',
    expected: 'entries from the oldest to the newest',
    mend: 'Correct the date, or move the entry.',
  },
  'history-original': {
    severity: 'error',
    title: 'The original effective date is not that of the first entry',
    expected: 'the date of the first entry in update-history.mdx',
    mend: 'Correct one of the two dates.',
  },
  'history-new': {
    severity: 'error',
    title: 'Only the first entry can announce a new guideline',
    expected: 'a later entry that says what was reviewed or changed',
    mend: 'Correct the entry, or its place.',
  },
  'history-revised': {
    severity: 'error',
    title: 'The revised date is not that of the last entry',
    expected: 'the date of the last entry in update-history.mdx',
    mend: 'Correct one of the two dates.',
  },
  'reviewed-approval': {
    severity: 'error',
    title: 'The reviewed date is not that of the committee’s approval',
    expected: 'the date in committee-approval.mdx',
    mend: 'Correct one of the two dates.',
  },
  'history-archived': {
    severity: 'error',
    title: 'The update history archives a guideline that the header has in force',
    expected: 'the field “archived” with the date of the archiving',
    mend: 'Add the field; if the guideline is in force again, add the entry that says so.',
  },
  'date-doubtful': {
    severity: 'warning',
    title: 'Two dates that rarely go together',
    expected: 'dates in the order in which things happen',
    mend: 'Compare both dates with the source. If it has them so, leave them: a note can say that it does.',
  },
  'date-order': {
    severity: 'error',
    title: 'Two dates contradict each other',
    expected: 'dates in the order in which things happen',
    mend: 'Correct one of the two dates.',
  },
} as const satisfies Record<string, Description>;
