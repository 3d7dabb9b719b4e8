export const months = [
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

/** A date as it is written: two digits of a year may be all that is given of it. */
export interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

const monthNamed = (name: string): number =>
  name.length < 3
    ? 0
    : months.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1;

const partsOf = (year = '', month = '', day = ''): Parts => ({
  year,
  month: Number(month),
  day: Number(day),
});

const inWords = (year = '', name = '', day = ''): Parts | undefined => {
  const month = monthNamed(name);
  return month === 0 ? undefined : { year, month, day: Number(day) };
};

const isMonth = (digits = ''): boolean => Number(digits) >= 1 && Number(digits) <= 12;

/**
 * Forms of a date, each with where its parts stand. A month in words is never 0: unknown words fit no
 * form. Eight figures in a row begin with a month or, where that is none, with a year: none of our
 * centuries is a month.
 */
const forms: readonly ((text: string) => Parts | undefined)[] = [
  // ISO 8601 and with other signs: 2020-09-01, 2020/09/01, 2020.9.1
  (text) => {
    const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u.exec(text);
    return match ? partsOf(match[1], match[3], match[4]) : undefined;
  },
  // US: 09/01/2020, 9/1/20, 9-1-2020
  (text) => {
    const match = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/u.exec(text);
    return match ? partsOf(match[4], match[1], match[3]) : undefined;
  },
  // 09012020
  (text) => {
    const match = /^(\d{2})(\d{2})(\d{4})$/u.exec(text);
    return match && isMonth(match[1]) ? partsOf(match[3], match[1], match[2]) : undefined;
  },
  // 20200901
  (text) => {
    const match = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
    return match && isMonth(match[2]) ? partsOf(match[1], match[2], match[3]) : undefined;
  },
  // September 1, 2020; Sep. 1st 2020; Sep-01-2020
  (text) => {
    const match = /^([a-z]+)\.?[ -](\d{1,2})(?:st|nd|rd|th)?(?:, ?|[ -])(\d{4}|\d{2})$/iu.exec(
      text,
    );
    return match ? inWords(match[3], match[1], match[2]) : undefined;
  },
  // 1 September 2020, 01-SEP-2020, 1st of Sep. 2020, 01SEP2020
  (text) => {
    const match =
      /^(\d{1,2})(?:st|nd|rd|th)?(?: of )?[ /-]?([a-z]+)\.?,?[ /-]?(\d{4}|\d{2})$/iu.exec(text);
    return match ? inWords(match[3], match[2], match[1]) : undefined;
  },
];

/** The parts of a date in one of the forms that are understood; undefined for any other text. */
export const readParts = (text: string): Parts | undefined => {
  for (const form of forms) {
    const parts = form(text);
    if (parts) return parts;
  }
  return undefined;
};
