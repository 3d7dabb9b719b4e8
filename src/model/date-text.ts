import type { PartialDate } from './date.ts';

const formatOf = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });

const day = formatOf({ year: 'numeric', month: 'long', day: 'numeric' });
const month = formatOf({ year: 'numeric', month: 'long' });
const year = formatOf({ year: 'numeric' });

const formats = [year, month, day];

/**
 * A date in words, as US English writes it and as precise as it is given:
 * `2024-06-15` is “June 15, 2024”, `2015-11` is “November 2015”, `2015` is “2015”.
 *
 * @param date a day, a month or a year, ISO 8601
 * @throws {RangeError} if it is no date
 */
export const longDate = (date: PartialDate): string => {
  const precision = date.split('-').length - 1;
  return (formats[precision] ?? day).format(new Date(date));
};
