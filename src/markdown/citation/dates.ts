import type { PartialDate } from '#model/date.ts';

/** A date found in a line; `season` holds a printed part that is no month or day. */
export interface FoundDate {
  readonly value: PartialDate;
  readonly season?: string;
  readonly start: number;
  readonly end: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\\p{L})\\.?';
const season = '(?:Spring|Summer|Autumn|Fall|Winter)(?!\\p{L})';
const year = '(?:1[89]|20)\\d\\d(?!\\d)';
const day = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d\\p{L}])';
const dash = '\\s?[-–—/]\\s?';

const sticky = (source: string): RegExp => new RegExp(source, 'uyi');

/** Forms tried in order at one place; each names the groups that it fills. */
const forms: readonly RegExp[] = [
  // 2009 Dec-2010 Jan · 2009 Jan-Feb · 2009 Mar 1-15 · 2009 Spring · 2009 Spring-Summer
  sticky(
    `(?<y>${year}),?\\s(?<s>${month}${dash}${year}\\s${month}|(?:${month}|${season})${dash}(?:${month}|${season})|${month}\\s\\d{1,2}[-–]\\d{1,2}(?!\\d)|${season})`,
  ),
  // 2012 Dec 31-2013 Jan 6
  sticky(
    `(?<y>${year})\\s(?<s>${month}\\s\\d{1,2}\\s?[-–]\\s?(?:${year}\\s)?${month}\\s\\d{1,2}(?!\\d))`,
  ),
  // 1993-2024
  sticky(`(?<y>${year})(?<s>[-–]${year})(?![-–/\\d])`),
  // 2021 May 3 · 2021, May 3
  sticky(`(?<y>${year}),?\\s?(?<m>${month})\\s?(?<d>${day})(?![-–]\\d)`),
  // 2021 May · 2021, May
  sticky(`(?<y>${year})[,]?\\s?(?<m>${month})`),
  // 2021-05-03
  sticky(`(?<y>${year})[-/](?<mm>\\d{2})[-/](?<d>\\d{2})(?![\\d/-])`),
  // Jan-Feb 2009 · Spring 2009 · Jan/Feb 2009
  sticky(`(?<s>(?:${month}|${season})${dash}(?:${month}|${season})|${season}),?\\s(?<y>${year})`),
  // May 3-7, 2021
  sticky(`(?<s>${month}\\s\\d{1,2}\\s?[-–]\\s?(?:${month}\\s)?\\d{1,2}),?\\s(?<y>${year})`),
  // May 3, 2021 · May 3 2021 · May 3rd, 2021
  sticky(`(?<m>${month})\\s?(?<d>${day})[,.]?\\s?(?<y>${year})`),
  // May 2021 · May, 2021
  sticky(`(?<m>${month})[,-]?\\s?(?<y>${year})`),
  // 3 May 2021
  sticky(`(?<d>${day})[\\s-](?<m>${month}),?[\\s-](?<y>${year})`),
  // 05/03/2021 · 5/3/21 · 05-03-2021
  sticky(`(?<mm>\\d{1,2})(?<sep>[/-])(?<d>\\d{1,2})\\k<sep>(?<y>${year}|\\d{2}(?!\\d))(?![/-]\\d)`),
  // 05/2021
  sticky(`(?<mm>\\d{1,2})/(?<y>${year})`),
  // 2021 · c2021 · ©2021
  sticky(`[c©]?\\s?(?<y>${year})`),
];

const opener = new RegExp(
  `(?<![\\p{L}\\d/-]|(?<!\\p{L}[\\p{L})\\]])\\.)(?:[c©]?${year}|${month}|${season}|\\d{1,2}[/\\s-])`,
  'ugi',
);

/** POSIX: 69–99 are 1969–1999, 00–68 are 2000–2068. */
function fullYear(digits: string): number {
  const number = Number(digits);
  if (digits.length > 2) return number;
  return number + (number >= 69 ? 1900 : 2000);
}

const two = (number: number): string => String(number).padStart(2, '0');

function calendarDate(y: number, m?: number, d?: number): PartialDate | undefined {
  if (m === undefined) return String(y);
  if (m < 1 || m > 12) return undefined;
  if (d === undefined) return `${String(y)}-${two(m)}`;
  if (d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return undefined;
  return `${String(y)}-${two(m)}-${two(d)}`;
}

function valueOf(groups: Readonly<Record<string, string | undefined>>): PartialDate | undefined {
  const { y, m, mm, d } = groups as { y?: string; m?: string; mm?: string; d?: string };
  if (y === undefined) return undefined;
  const dayNumber = d === undefined ? undefined : Number.parseInt(d, 10);
  const monthNumber =
    m === undefined
      ? mm === undefined
        ? undefined
        : Number(mm)
      : months.indexOf(m.slice(0, 3).toLowerCase()) + 1;
  const read = calendarDate(fullYear(y), monthNumber, dayNumber);
  if (
    read === undefined &&
    mm !== undefined &&
    dayNumber !== undefined &&
    monthNumber !== undefined &&
    monthNumber > 12
  ) {
    return calendarDate(fullYear(y), dayNumber, monthNumber);
  }
  return read;
}

/**
 * Reads the date that begins exactly at `start`. Numeric dates are month first, as printed in
 * the United States; where the first number cannot be a month, day first. Years of two digits
 * follow POSIX. A day that the calendar lacks is no date.
 */
export function dateAt(text: string, start: number): FoundDate | undefined {
  for (const form of forms) {
    form.lastIndex = start;
    const match = form.exec(text);
    if (match?.groups === undefined) continue;
    const value = valueOf(match.groups);
    if (value === undefined) continue;
    const end = start + match[0].replace(/\.$/u, '').length;
    const part = match.groups['s'];
    const printed = part !== undefined && /^[-–]/u.test(part) ? match[0] : part;
    return { value, start, end, ...(printed === undefined ? {} : { season: printed }) };
  }
  return undefined;
}

/** All dates of a text, left to right, none overlapping another. */
export function datesIn(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  let from = 0;
  for (const match of text.matchAll(opener)) {
    if (match.index < from) continue;
    const date = dateAt(text, match.index);
    if (date === undefined) continue;
    found.push(date);
    from = date.end;
  }
  return found;
}
