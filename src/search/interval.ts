/*
 * Intervals of dates as ISO 8601 writes them, both ends included: `2015/2017`, `2020-06/2021-06-15`;
 * two points stand for an open end: `2021-06-16/..`, `../2019`.
 */

export const isInterval = (date: string): boolean => date.includes('/');

/** The years, months or days that lie before or behind one: `2019-12` and 1 make `2020-01`. */
const shifted = (date: string, by: number): string => {
  const [year = 0, month, day] = date.split('-').map(Number);
  const moved =
    month === undefined
      ? Date.UTC(year + by, 0)
      : day === undefined
        ? Date.UTC(year, month - 1 + by)
        : Date.UTC(year, month - 1, day + by);
  return new Date(moved).toISOString().slice(0, date.length);
};

/** The months that a quarter begins and ends with (`2020-Q3`); of any other date, itself. */
const endsOf = (date: string): readonly [first: string, last: string] => {
  const [, year = '', quarter] = /^(\d{4})-Q([1-4])$/u.exec(date) ?? [];
  if (quarter === undefined) return [date, date];
  const first = `${year}-${String(3 * Number(quarter) - 2).padStart(2, '0')}`;
  return [first, shifted(first, 2)];
};

/** What a date can bound: “from” and “until” with itself, the others without. */
export const bounds = ['from', 'after', 'before', 'until'] as const;

export type Bound = (typeof bounds)[number];

/**
 * The interval that one date bounds.
 *
 * @param date a year, a quarter, a month or a day
 */
export const boundedBy = (bound: Bound, date: string): string => {
  const [first, last] = endsOf(date);
  switch (bound) {
    case 'from':
      return `${first}/..`;
    case 'after':
      return `${shifted(last, 1)}/..`;
    case 'before':
      return `../${shifted(first, -1)}`;
    case 'until':
      return `../${last}`;
  }
};

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

const lastDay = (date: string): string =>
  date.length === 10 ? date : shifted(firstDay(shifted(date, 1)), -1);

/** The interval between two dates, whichever of them is named first. */
export const between = (one: string, other: string): string => {
  const [from, to] =
    firstDay(endsOf(one)[0]) <= firstDay(endsOf(other)[0]) ? [one, other] : [other, one];
  return `${endsOf(from)[0]}/${endsOf(to)[1]}`;
};

/** Whether all of a year, a month or a day lies in an interval. */
export const liesWithin = (date: string, interval: string): boolean => {
  const [from = '..', to = '..'] = interval.split('/');
  return (
    (from === '..' || firstDay(date) >= firstDay(from)) &&
    (to === '..' || lastDay(date) <= lastDay(to))
  );
};
