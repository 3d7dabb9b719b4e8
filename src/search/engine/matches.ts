import { isInterval, liesWithin } from '../interval.ts';
import type { SearchRecord } from '../record.ts';
import { stem } from '../stem.ts';
import { fieldWeights, type Field } from './record-words.ts';
import { hasField, type SearchIndex } from './search-index.ts';

/** How well a way of saying something matches each record; records that it does not match are absent. */
export type Matches = ReadonlyMap<number, number>;

/**
 * Tells which records have something. There are two: one looks into the records themselves, the
 * other knows of all records of a large library no more than where which word stands.
 */
export interface Matcher {
  /** Records that have a stem. */
  readonly stem: (stem: string) => Matches;
  /** Records that have stems in a row. */
  readonly row: (stems: readonly string[]) => Matches;
  /** Records that have words in a row as they are written. */
  readonly written: (words: readonly string[]) => Matches;
  /** Records that have all of the stems, in a row or not. */
  readonly together: (stems: readonly string[]) => Matches;
  /** Records that are called so: sections, above all. */
  readonly title: (stems: readonly string[]) => Matches;
  /** Records of a year, of a more precise date or of an interval: what was published, revised, reviewed or approved then. */
  readonly date: (date: string) => Matches;
}

/** How much a match tells: much where few of so many records have it. */
export const rarity = (found: number, records: number): number =>
  Math.max(0.25, Math.log(1 + (records - found + 0.5) / (found + 0.5)));

/** Weighs what was found by its rarity. */
export const weighed = (found: ReadonlyMap<number, number>, records: number): Matches => {
  const worth = rarity(found.size, records);
  return new Map([...found].map(([record, weight]) => [record, weight * worth]));
};

/** Whether a record is dated within an interval: what was published in a year, by that year alone. */
export const isDatedWithin = ({ year, dates = [] }: SearchRecord, interval: string): boolean =>
  (year === undefined ? dates : [year, ...dates.filter((date) => date.startsWith(year))]).some(
    (date) => liesWithin(date, interval),
  );

const fields = Object.entries(fieldWeights) as [Field, number][];

/** Matches among records that are read. */
export const indexMatcher = ({ records, postings }: SearchIndex): Matcher => {
  const weigh = (found: ReadonlyMap<number, number>): Matches => weighed(found, records.length);
  const withAll = (stems: readonly string[]): number[] => {
    const lists = stems.map((one) => postings(one)).sort((a, b) => a.length - b.length);
    const [shortest = [], ...others] = lists.map(
      (list) => new Set(list.map(({ record }) => record)),
    );
    return [...shortest].filter((record) => others.every((other) => other.has(record)));
  };
  const inRow = (row: readonly string[], stems: readonly string[], form: 'words' | 'stems') => {
    const phrase = ` ${row.join(' ')} `;
    const found = new Map<number, number>();
    for (const number of withAll(stems)) {
      const record = records[number];
      const weights = fields
        .filter(([field]) => record?.[form][field].includes(phrase))
        .map(([, weight]) => weight);
      if (weights.length > 0) found.set(number, Math.max(...weights));
    }
    return weigh(found);
  };
  return {
    stem: (one) => weigh(new Map(postings(one).map(({ record, weight }) => [record, weight]))),
    row: (stems) => inRow(stems, stems, 'stems'),
    written: (words) => inRow(words, words.map(stem), 'words'),
    together: (stems) => weigh(new Map(withAll(stems).map((record) => [record, 1]))),
    title: (stems) => {
      const title = ` ${stems.join(' ')} `;
      const called = records.flatMap(({ stems: rows }, number) =>
        rows.title === title ? [[number, fieldWeights.title] as const] : [],
      );
      return weigh(new Map(called));
    },
    date: (date) => {
      const found = new Map<number, number>();
      records.forEach(({ record }, number) => {
        if (isInterval(date)) {
          if (isDatedWithin(record, date)) found.set(number, 5);
          return;
        }
        const isThen = (known: string): boolean => known === date || known.startsWith(`${date}-`);
        if (record.year === date || record.dates?.[0]?.startsWith(date)) found.set(number, 5);
        else if (record.dates?.some(isThen)) found.set(number, 4);
      });
      return weigh(found);
    },
  };
};

/** Records whose authors have a name, letter for letter. */
export const withName = (word: string, { records, postings }: SearchIndex): ReadonlySet<number> =>
  new Set(
    postings(stem(word))
      .filter(
        (posting) =>
          hasField(posting, 'names') && records[posting.record]?.words.names.includes(` ${word} `),
      )
      .map(({ record }) => record),
  );
