import { create, daysInMonth, toString } from 'temporal-polyfill/fns/PlainDate';

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

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const examples = 'Write it like 09/01/2020 or 2020-09-01.';
const refuse = (reason: string): DateReading => ({ ok: false, reason });

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

const monthNamed = (name: string): number =>
  name.length < 3
    ? 0
    : months.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1;

/** Forms of a date, each with where its parts stand. A month in words is never 0: unknown words fit no form. */
const forms: readonly ((text: string) => Parts | undefined)[] = [
  // ISO 8601: 2020-09-01, 20200901
  (text) => {
    const match =
      /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
    return match ? partsOf(match[1], match[2], match[3]) : undefined;
  },
  // US: 09/01/2020, 9/1/20, 9-1-2020
  (text) => {
    const match = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(text);
    return match ? partsOf(match[4], match[1], match[3]) : undefined;
  },
  // September 1, 2020; Sep. 1 2020
  (text) => {
    const match = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
    return match ? inWords(match[3], match[1], match[2]) : undefined;
  },
  // 1 September 2020
  (text) => {
    const match = /^(\d{1,2}) ([a-z]+)\.?,? (\d{4})$/iu.exec(text);
    return match ? inWords(match[3], match[2], match[1]) : undefined;
  },
];

function partsOf(year = '', month = '', day = ''): Parts {
  return { year, month: Number(month), day: Number(day) };
}

function inWords(year = '', name = '', day = ''): Parts | undefined {
  const month = monthNamed(name);
  return month === 0 ? undefined : { year, month, day: Number(day) };
}

/** Two digits of a year as POSIX reads them: 69 to 99 are the last century, 00 to 68 this one. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) >= 69 ? 1900 : 2000);

/** Why a text is no date, as closely as it can be told. */
const misfit = (text: string): string => {
  if (/^\d{4}[-/]\d{1,2}$/u.test(text) || /^\d{1,2}[-/]\d{4}$/u.test(text))
    return `Give the day as well as month and year. ${examples}`;
  if (/^\d{1,4}\.\d{1,2}\.\d{1,4}$/u.test(text))
    return `With dots between its figures, this date can be read in two ways. ${examples}`;
  if (/^\d{1,2}[-/]\d{1,2}$/u.test(text)) return `Give the year as well. ${examples}`;
  if (/^\d{1,2}([-/])\d{1,2}\1\d+$/u.test(text))
    return `A year has four digits, or two. ${examples}`;
  return `“${text}” is not a date that this page can read. ${examples}`;
};

/**
 * Reads a day as people in the United States type it: month before day (`9/1/2020`, `09-01-20`,
 * `September 1, 2020`), or year first as in ISO 8601 (`2020-09-01`).
 *
 * @returns the day, or a sentence that says why the text is none
 */
export const parseDate = (typed: string): DateReading => {
  const text = typed
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text === '') return refuse(`Give a date. ${examples}`);
  const parts = forms.map((form) => form(text)).find((read) => read !== undefined);
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
  return {
    ok: true,
    date: toString(create(year, month, day)),
    twoDigitYear: parts.year.length === 2,
  };
};
