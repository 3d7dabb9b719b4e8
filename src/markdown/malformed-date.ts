import { isDay } from '#model/date.ts';

const monthFirst = /^(?<month>\d{1,2})[/-](?<day>\d{1,2})[/-](?<year>\d{4}|\d{2})$/u;

/** A year of two digits, as POSIX reads it: 69 to 99 are of the last century. */
const fullYear = (year: string): string =>
  year.length === 4 ? year : `${Number(year) >= 69 ? '19' : '20'}${year}`;

/**
 * How to write a date that is given as publishers print it, `06/15/24`: month before day.
 *
 * @returns what to do, to be added to a finding; nothing if the text is no such date
 */
export const dateMend = (text: string): { readonly mend?: string } => {
  const { month = '', day = '', year = '' } = monthFirst.exec(text)?.groups ?? {};
  const iso = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? { mend: `Write ${iso}.` } : {};
};
