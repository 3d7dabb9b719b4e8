import { withPlainLetters } from './text.ts';

/** A date in a query: as precise as given, and where it stands. */
export interface FoundDate {
  /**
   * ISO 8601: `2024-06-15`, `2024-06`; a quarter as `2024-Q2`; `none` where there is no such day. An
   * interval has both its ends, `2015/2017`, or two points for an open one: `../2019`.
   */
  readonly date: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const months = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
] as const;

/** A month without a year, and a day of it. */
export const yearlessDate = String.raw`(?:${months.join('|')})\.?(?:\s[0-3]?\d(?:st|nd|rd|th)?)?`;

const month = `(?<month>${months.join('|')})\\.?`;
const year = String.raw`(?<year>(?:19|20)\d{2})`;
const shortYear = String.raw`(?<year>(?:19|20)\d{2}|'?\d{2})`;
const ordinalsBelowTwenty =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

/** The days of a month in words, in their order: “twenty-third” stands at 22. */
const dayWords = [
  ...ordinalsBelowTwenty,
  'twentieth',
  ...ordinalsBelowTwenty.slice(0, 9).map((word) => `twenty-${word}`),
  'thirtieth',
  'thirty-first',
];
// The longer ones first: “sixth” is no end of “twenty-sixth”.
const anyDayWord = [...dayWords].reverse().join('|').replaceAll('-', '[\\s-]?');
const day = String.raw`(?<day>[0-3]?\d(?:st|nd|rd|th)?|${anyDayWord})`;
const first = String.raw`(?<first>[0-3]?\d)`;
const second = String.raw`(?<second>[0-3]?\d)`;
const numeric = String.raw`(?<month>0?[1-9]|1[0-2])`;
const gap = String.raw`[\s,./-]*(?:of\s+)?`;
const ordinals = ['1st|first', '2nd|second', '3rd|third', '4th|fourth'] as const;
const quarter = `(?:q(?<quarter>[1-4])|(?<ordinal>${ordinals.join('|')})\\s+quarter)`;

/** What may stand before a date: “Saturday, June 15”. */
const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*\s)?`;
/** What may stand behind one: `T00:00:00Z`, `12:00 AM`. */
const time = String.raw`(?:(?:T|,?\s(?:at\s)?)\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:Z|UTC|GMT)|[+-]\d{2}:?\d{2})?)?`;

/** The usual forms, the more precise ones first. */
const forms = [
  String.raw`${year}(?<gap>[-/.])(?<month>0?[1-9]|1[0-2])\k<gap>${day}`,
  String.raw`${first}(?<gap>[-/.])${second}\k<gap>${shortYear}`,
  String.raw`${month}${gap}${day}(?:\s*,\s*|[\s./-]+)${shortYear}`,
  String.raw`(?:the\s)?${day}${gap}${month}${gap}${shortYear}`,
  String.raw`${year}${gap}${month}${gap}${day}`,
  String.raw`(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])`,
  String.raw`(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?<year>(?:19|20)\d{2})`,
  String.raw`${quarter}${gap}${shortYear}`,
  String.raw`${year}${gap}${quarter}`,
  String.raw`${month}${gap}${year}`,
  String.raw`${month}${gap}(?<year>'\d{2})`,
  String.raw`${year}${gap}${month}`,
  String.raw`${numeric}[/.-]${year}`,
  String.raw`${year}[/.-]${numeric}`,
  String.raw`(?<month>0[1-9]|1[0-2])/(?<year>\d{2})`,
].map(
  (form) =>
    new RegExp(`(?<![a-zþ\\d./-])${weekday}(?:${form})${time}(?![a-zþ\\d/])(?!-\\d)`, 'giu'),
);

const two = (number: number): string => String(number).padStart(2, '0');

/** Two-digit years belong to this century, unless they lie far ahead. */
export const fullYear = (text: string): number => {
  const digits = Number(text.replace("'", ''));
  return text.length > 3 ? digits : digits < 70 ? 2000 + digits : 1900 + digits;
};

const monthNumber = (text: string): number =>
  /^\d/u.test(text)
    ? Number(text)
    : months.findIndex((name) => new RegExp(`^${name}$`, 'iu').test(text)) + 1;

const dayNumber = (text: string): number =>
  /^\d/u.test(text)
    ? Number.parseInt(text, 10)
    : dayWords.indexOf(text.toLowerCase().replace(/(?<=y)[\s-]?(?=[a-z])/u, '-')) + 1;

/** @returns the date, or undefined where there is no such day */
const isoOf = (yearText: string, monthOf: number, dayOf?: number): string | undefined => {
  const fullest = fullYear(yearText);
  if (monthOf < 1 || monthOf > 12) return undefined;
  if (dayOf === undefined) return `${String(fullest)}-${two(monthOf)}`;
  const date = new Date(Date.UTC(fullest, monthOf - 1, dayOf));
  return date.getUTCMonth() === monthOf - 1 && date.getUTCDate() === dayOf
    ? date.toISOString().slice(0, 10)
    : undefined;
};

const dateOf = (groups: Readonly<Record<string, string | undefined>>): string | undefined => {
  const { year: yearText = '', month: monthText, day: dayText, first: one, second: other } = groups;
  const { quarter: quarterText, ordinal } = groups;
  if (quarterText !== undefined) return `${String(fullYear(yearText))}-Q${quarterText}`;
  if (ordinal !== undefined) {
    const at = ordinals.findIndex((names) => names.split('|').includes(ordinal.toLowerCase()));
    return `${String(fullYear(yearText))}-Q${String(at + 1)}`;
  }
  if (one !== undefined && other !== undefined) {
    // Month first, as US English writes it; day first only where no month has that number.
    return (
      isoOf(yearText, Number(one), Number(other)) ?? isoOf(yearText, Number(other), Number(one))
    );
  }
  return isoOf(
    yearText,
    monthNumber(monthText ?? ''),
    dayText === undefined ? undefined : dayNumber(dayText),
  );
};

/** Finds the days and months that a text names, in any usual form; years alone are left to the words. */
export const findDates = (text: string): FoundDate[] => {
  const found: FoundDate[] = [];
  // Every form has a year.
  if (!/\d/u.test(text)) return found;
  const plain = withPlainLetters(text);
  for (const form of forms) {
    for (const match of plain.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const date = dateOf(match.groups ?? {});
      found.push({ date: date ?? 'none', text: text.slice(start, end).trim(), start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
