import { longDate } from '#model/date-text.ts';
import type { Answer } from './answer.ts';
import type { CodeAnswer } from './code-answer.ts';
import type { Period } from './periods.ts';
import { isPositionless, type PositionAnswer } from './position-answer.ts';
import { capitalised, counted, entryInWords } from './words.ts';

/** “July 1, 2020, to December 31, 2020” */
export const periodInWords = ({ from, to }: Period): string => {
  if (from === undefined) return to === undefined ? 'Always' : `Until ${longDate(to)}`;
  if (to === undefined) return `From ${longDate(from)} on`;
  return from === to ? longDate(from) : `${longDate(from)}, to ${longDate(to)}`;
};

const positionInBrief = (answer: PositionAnswer): string => {
  if (isPositionless(answer)) return 'None stated';
  const { reviews, maintained, changed } = answer;
  const change = changed.at(-1);
  const changes = change === undefined ? '' : `Changed ${longDate(change)}. `;
  if (reviews.length === 0) return `${changes}No review yet`;
  return maintained.length === reviews.length
    ? `${changes}Maintained at every review: ${String(reviews.length)}`
    : `${changes}Maintained at ${String(maintained.length)} of ${counted(reviews.length, 'review')}`;
};

const codeInBrief = (answer: CodeAnswer): string => {
  if (answer.listing !== 'listed') return answer.listing === 'unknown' ? 'not known' : 'not listed';
  switch (answer.wording.kind) {
    case 'held':
      return 'listed';
    case 'untouched':
      return `listed; not touched from then to ${longDate(answer.wording.version)}`;
    case 'superseded':
      return `listed; wording before ${longDate(answer.wording.on)} not on this site`;
    case 'unknown':
      return 'listed; wording not on this site';
  }
};

/** A period’s answer as a row of a table. */
export interface PeriodRow {
  /** Its first day, ISO 8601; absent: since ever. */
  readonly from?: string;
  readonly days: string;
  readonly entry: string;
  readonly position: string;
  /** Codes of which the same is known, and what. */
  readonly codes: readonly { readonly codes: readonly string[]; readonly text: string }[];
  /** The version whose text holds for the period; absent: it is not on this site. */
  readonly held?: string;
  readonly remark?: string;
}

/** @param answer the answer of any day in the period */
export const periodRow = (period: Period, answer: Answer): PeriodRow => {
  const days = periodInWords(period);
  const from = period.from === undefined ? {} : { from: period.from };
  if (answer.phase === 'before')
    return { ...from, days, entry: 'Not yet in effect', position: '—', codes: [] };
  const { entry, held, pending, overdue, archived } = answer;
  const remark = [
    archived && `Archived ${longDate(archived)}`,
    pending &&
      `The next version was approved ${longDate(pending.approved)}, and is dated ${longDate(pending.date)}`,
    overdue && `A review was due by ${longDate(overdue)}`,
  ]
    .filter(Boolean)
    .join('. ');
  return {
    ...from,
    days,
    entry: entry ? capitalised(entryInWords(entry).replace(/^the /u, '')) : 'No entry',
    position: positionInBrief(answer.position),
    codes: [...Map.groupBy(answer.codes, codeInBrief)].map(([text, codes]) => ({
      codes: codes.map(({ code }) => code),
      text,
    })),
    ...(held === undefined ? {} : { held }),
    ...(remark === '' ? {} : { remark }),
  };
};
