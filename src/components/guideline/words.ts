import { codeEvents } from '#model/code-history.ts';
import type { Coding } from '#model/coding.ts';
import { longDate } from '#model/date-text.ts';
import type { Guideline } from '#model/guideline.ts';
import { printedCode } from '#model/listed-since.ts';
import type { ChangeAction } from '#model/revision.ts';
import type { Outcome } from '#model/study.ts';

/** “Irreversible Electroporation (IRE)” */
export const titleOf = ({
  subject,
  abbreviation,
}: Pick<Guideline, 'subject' | 'abbreviation'>): string =>
  abbreviation === undefined ? subject : `${subject} (${abbreviation})`;

/** Results of one measure in one group, in their order in time. */
export interface OutcomeRow {
  /** “Progression-free survival (PFS), IRE” */
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly details: string }[];
}

/** What stands behind an outcome’s value: “at 1 year (95% CI 59 to 84; 37 of 50)” */
const detailsOf = ({ at, count, interval, note }: Outcome): string => {
  const inner = [
    interval?.text,
    count && `${String(count.events)} of ${String(count.total)}`,
    note,
  ].filter(Boolean);
  return [at && `at ${at.text}`, inner.length > 0 && `(${inner.join('; ')})`]
    .filter(Boolean)
    .join(' ');
};

/** Outcomes as a reader compares them: a row for each measure and group, with its values over time. */
export const outcomeRows = (outcomes: readonly Outcome[]): OutcomeRow[] =>
  [
    ...Map.groupBy(outcomes, ({ measure, group }) => [measure, group].filter(Boolean).join(', ')),
  ].map(([name, row]) => ({
    name,
    values: row.map((outcome) => ({ value: outcome.value.text, details: detailsOf(outcome) })),
  }));

/** “This page restates guideline 02-40000-26 of Florida Blue, as revised June 15, 2024, in other words.” */
export const provenanceOf = ({ number, publisher, revised }: Guideline): string =>
  `This page restates guideline ${number} of ${publisher}${revised === undefined ? '' : `, as revised ${longDate(revised)},`} in other words.`;

const actionWords: Readonly<Record<ChangeAction, string>> = {
  maintained: 'Maintained',
  revised: 'Revised',
  updated: 'Updated',
  added: 'Added',
  removed: 'Removed',
  reformatted: 'Reformatted',
};

/** What became of a code, oldest first, each with the entry of the history that says it. */
export const codeEventsInWords = (
  guideline: Guideline,
  coding: Coding,
): { text: string; href: string }[] =>
  codeEvents(guideline, printedCode(coding)).map(({ action, date, anchor }) => ({
    text: `${actionWords[action]} ${longDate(date)}`,
    href: `#${anchor}`,
  }));

/** Since when a code is listed that the history does not add. */
export const listedSinceInWords = (listedSince: Coding['listedSince']): string => {
  if (listedSince === undefined || listedSince === 'not recorded') return 'Not recorded';
  return listedSince === 'original'
    ? 'Listed from the start'
    : `Listed since ${longDate(listedSince)}`;
};

/** The occasion that an entry of the update history begins with, and what was done then, as written. */
export const occasionAndChanges = (text: string): { occasion: string; changes: string } => {
  const end = text.search(/[.;:](?:\s|$)/u) + 1;
  return end > 0
    ? { occasion: text.slice(0, end), changes: text.slice(end).trim() }
    : { occasion: text, changes: '' };
};
