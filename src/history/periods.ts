import { addDays, create, toString } from 'temporal-polyfill/fns/PlainDate';
import type { HistoryFacts } from './facts.ts';

/** A stretch of days for which the same is known. */
export interface Period {
  /** First day, ISO 8601; absent: since ever. */
  readonly from?: string;
  /** Last day; absent: until something new is known. */
  readonly to?: string;
}

const dayBefore = (date: string): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return toString(addDays(create(year, month, day), -1));
};

/** The days on which something begins to be otherwise, in order. */
const turningPoints = (facts: HistoryFacts): string[] => {
  const { originalEffective, archived, nextReview, entries, codes, versions } = facts;
  const dates: readonly (string | undefined)[] = [
    originalEffective,
    ...entries.map(({ date }) => date),
    ...versions.flatMap(({ date, approved }) => [date, approved]),
    ...codes.map(({ listedSince }) => listedSince),
    archived,
    nextReview,
  ];
  // “original” and “not recorded” are no dates.
  return [...new Set(dates.filter((date) => date !== undefined && /^\d/u.test(date)))]
    .filter((date) => date !== undefined)
    .sort();
};

/** All time, cut where the answer changes: each day is in exactly one period. Oldest first. */
export const periodsOf = (facts: HistoryFacts): Period[] => {
  const points = turningPoints(facts);
  return [undefined, ...points].map((from, index) => {
    const next = points[index];
    return {
      ...(from === undefined ? {} : { from }),
      ...(next === undefined ? {} : { to: dayBefore(next) }),
    };
  });
};

/** Whether a day lies in a period. */
export const includes = ({ from, to }: Period, date: string): boolean =>
  (from === undefined || from <= date) && (to === undefined || date <= to);
