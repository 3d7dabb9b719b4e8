import type { FoundIdentifier } from '../identifiers.ts';
import { stem } from '../stem.ts';
import { wordsOf } from '../text.ts';

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const rowsOf = (texts: readonly string[]): string[][] => {
  const rows = texts.map((text) => wordsOf(text).map(stem)).filter(({ length }) => length > 0);
  return [...new Map(rows.map((row) => [row.join(' '), row])).values()];
};

/** An identifier as it may be printed; of NICE guidance, the number alone stands behind words. */
const formsOf = (key: string): string[] => [
  key.slice(key.indexOf(':') + 1),
  ...(/^nice:\D+(\d+)$/u.exec(key)?.slice(1) ?? []),
];

/**
 * The ways in which identifiers may be printed, as stems in a row: as they were typed, and in the form
 * that registries give them. A reference’s number in its list is no word of it.
 */
export const identifierWays = (identifiers: readonly FoundIdentifier[]): string[][] =>
  rowsOf(
    identifiers.flatMap(({ text, keys }) =>
      keys.some((key) => key.startsWith('reference:')) ? [] : [text, ...keys.flatMap(formsOf)],
    ),
  );

/**
 * The ways in which a day or a month may be printed, as stems in a row.
 *
 * @param date ISO 8601; of a quarter, and of what is no date, there are none
 */
export const dateWays = (date: string): string[][] => {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(date) ?? [];
  if (year === undefined || month === undefined) return [];
  const long = months[Number(month) - 1] ?? '';
  const names = [long, long.slice(0, 3), ...(long === 'september' ? ['sept'] : [])];
  if (day === undefined)
    return rowsOf(names.flatMap((name) => [`${name} ${year}`, `${year} ${name}`]));
  const short = String(Number(day));
  return rowsOf([
    `${month} ${day} ${year}`,
    `${month} ${day} ${year.slice(2)}`,
    `${String(Number(month))} ${short} ${year}`,
    `${year} ${month} ${day}`,
    ...names.flatMap((name) => [
      `${name} ${short} ${year}`,
      `${short} ${name} ${year}`,
      `${year} ${name} ${short}`,
    ]),
  ]);
};
