import { create, dayOfWeek, daysInMonth, toString } from 'temporal-polyfill/fns/PlainDate';
import { months, readParts } from './date-forms.ts';

/** A day that somebody typed, or why it is none. */
export type DateReading =
  | {
      readonly ok: true;
      /** ISO 8601. */
      readonly date: string;
      /** Whether the century was filled in. */
      readonly twoDigitYear: boolean;
    }
  | { readonly ok: false; readonly reason: string };

const examples = 'Write it like 09/01/2020 or 2020-09-01.';
const refuse = (reason: string): DateReading => ({ ok: false, reason });

/** Two digits of a year as POSIX reads them: 69 to 99 are the last century, 00 to 68 this one. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) >= 69 ? 1900 : 2000);

const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** The day of the week that a date begins with, if it does, and the rest of it. */
const splitWeekday = (text: string): [weekday: string | undefined, rest: string] => {
  const [all = '', name = ''] = /^([a-z]{3,})\.?,? (?=\S)/iu.exec(text) ?? [];
  const weekday = weekdays.find((day) => day.toLowerCase().startsWith(name.toLowerCase()));
  return name === '' || weekday === undefined
    ? [undefined, text]
    : [weekday, text.slice(all.length)];
};

/** Why a text is no date, as closely as it can be told. */
const misfit = (text: string): string => {
  if (/^\d{4}[-/]\d{1,2}$/u.test(text) || /^\d{1,2}[-/]\d{4}$/u.test(text))
    return `Give the day as well as month and year. ${examples}`;
  if (/^\d{1,4}\.\d{1,2}\.\d{1,4}$/u.test(text))
    return `With dots between its figures, this date can be read in two ways. ${examples}`;
  if (/^\d{8}$/u.test(text))
    return `“${text}” has a month in neither place: eight figures are read like 09012020 or 20200901.`;
  if (/^\d{1,2}[-/]\d{1,2}$/u.test(text)) return `Give the year as well. ${examples}`;
  if (/^\d{1,2}([-/])\d{1,2}\1\d+$/u.test(text))
    return `A year has four digits, or two. ${examples}`;
  return `“${text}” is not a date that this page can read. ${examples}`;
};

/**
 * Reads a day as people in the United States type it: month before day (`9/1/2020`, `09-01-20`,
 * `September 1, 2020`, `09012020`), with the month in words (`01-SEP-2020`), or year first as in
 * ISO 8601 (`2020-09-01`). A day of the week may stand before it, if it is the right one.
 *
 * @returns the day, or a sentence that says why the text is none
 */
export const parseDate = (typed: string): DateReading => {
  const cleaned = typed
    .normalize('NFKC')
    // Marks that cannot be seen, as copied text has them: U+200E, U+FEFF.
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  const [weekday, text] = splitWeekday(cleaned.replace(/ ?[.,;]+$/u, ''));
  if (text === '') return refuse(`Give a date. ${examples}`);
  const parts = readParts(text);
  if (!parts) return refuse(misfit(text));
  const { month, day } = parts;
  const year = fullYear(parts.year);
  if (year === 0) return refuse('There is no year 0.');
  if (month < 1 || month > 12) {
    const swapped = day >= 1 && day <= 12 && month <= 31 ? ' The month comes before the day.' : '';
    return refuse(`There is no month ${String(month)}.${swapped}`);
  }
  const days = daysInMonth(create(year, month, 1));
  if (day < 1 || day > days) {
    const name = months[month - 1] ?? '';
    return refuse(
      `There is no ${name} ${String(day)}, ${String(year)}: that month has ${String(days)} days.`,
    );
  }
  const date = create(year, month, day);
  const actual = weekdays[dayOfWeek(date) - 1];
  if (weekday !== undefined && weekday !== actual) {
    const name = months[month - 1] ?? '';
    return refuse(
      `${name} ${String(day)}, ${String(year)}, is a ${actual ?? ''}, not a ${weekday}.`,
    );
  }
  return {
    ok: true,
    date: toString(date),
    twoDigitYear: parts.year.length === 2,
  };
};
