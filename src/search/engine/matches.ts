import { stem } from '../stem.ts';
import { fieldWeights, hasField, type Field, type SearchIndex } from './search-index.ts';

/** How well a way of saying something matches each record; records that it does not match are absent. */
export type Matches = ReadonlyMap<number, number>;

/** How much a match tells: much where few records have it. */
export const rarity = (found: number, { records }: SearchIndex): number =>
  Math.max(0.25, Math.log(1 + (records.length - found + 0.5) / (found + 0.5)));

const weighted = (found: Map<number, number>, index: SearchIndex): Matches => {
  const worth = rarity(found.size, index);
  return new Map([...found].map(([record, weight]) => [record, weight * worth]));
};

/** Records that have a stem. */
export const matchStem = (stem: string, index: SearchIndex): Matches => {
  const postings = index.postings.get(stem) ?? [];
  return weighted(new Map(postings.map(({ record, weight }) => [record, weight])), index);
};

/** Records that have all of the stems, anywhere. */
const withAll = (stems: readonly string[], index: SearchIndex): number[] => {
  const lists = stems
    .map((stem) => index.postings.get(stem) ?? [])
    .sort((a, b) => a.length - b.length);
  const [shortest = [], ...others] = lists.map((list) => new Set(list.map(({ record }) => record)));
  return [...shortest].filter((record) => others.every((other) => other.has(record)));
};

const fields = Object.entries(fieldWeights) as [Field, number][];

/**
 * Records that have words in a row.
 *
 * @param row which form of the records’ words to look in: as written, or their stems
 */
export const matchPhrase = (
  words: readonly string[],
  stems: readonly string[],
  row: 'words' | 'stems',
  index: SearchIndex,
): Matches => {
  const phrase = ` ${(row === 'words' ? words : stems).join(' ')} `;
  const found = new Map<number, number>();
  for (const number of withAll(stems, index)) {
    const record = index.records[number];
    const weights = fields
      .filter(([field]) => record?.[row][field].includes(phrase))
      .map(([, weight]) => weight);
    if (weights.length > 0) found.set(number, Math.max(...weights));
  }
  return weighted(found, index);
};

/** Records that are called so: sections, above all. */
export const matchTitle = (stems: readonly string[], index: SearchIndex): Matches => {
  const title = ` ${stems.join(' ')} `;
  const found = index.records.flatMap(({ stems: rows }, number) =>
    rows.title === title ? [[number, fieldWeights.title] as const] : [],
  );
  return weighted(new Map(found), index);
};

/** Records that have all of the words, but not in a row. */
export const matchTogether = (stems: readonly string[], index: SearchIndex): Matches =>
  weighted(new Map(withAll(stems, index).map((record) => [record, 1])), index);

/** Records of a year or of a more precise date: what was published, revised, reviewed or approved then. */
export const matchDate = (date: string, index: SearchIndex): Matches => {
  const found = new Map<number, number>();
  index.records.forEach(({ record }, number) => {
    const isThen = (known: string): boolean => known === date || known.startsWith(`${date}-`);
    if (record.year === date || record.dates?.[0]?.startsWith(date)) found.set(number, 5);
    else if (record.dates?.some(isThen)) found.set(number, 4);
  });
  return weighted(found, index);
};

/** Records whose authors have a name, letter for letter. */
export const withName = (word: string, index: SearchIndex): ReadonlySet<number> =>
  new Set(
    (index.postings.get(stem(word)) ?? [])
      .filter(
        (posting) =>
          hasField(posting, 'names') &&
          index.records[posting.record]?.words.names.includes(` ${word} `),
      )
      .map(({ record }) => record),
  );
