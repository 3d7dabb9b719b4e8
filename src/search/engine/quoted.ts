import { stem } from '../stem.ts';
import { stopWords } from '../stop-words.ts';
import type { IndexedRecord } from './guideline-index.ts';
import type { SearchIndex } from './search-index.ts';

const tells = (word: string): boolean => !stopWords.has(word);

const countTelling = (words: readonly string[]): number => words.filter(tells).length;

/** The most places of which it can be said that they were quoted. */
const mostQuoted = 2;
const fewestTelling = 3;
/** Two words in a row tell enough where they stand together in nothing but a title or two. */
const fewestInReferences = 2;

/** All that is said in a record, as stems with spaces around. */
const everything = ({ stems }: IndexedRecord): string =>
  stems.title + stems.names + stems.aliases + stems.journal + stems.text;

const isReference = (number: number, { records }: SearchIndex): boolean =>
  records[number]?.record.kind === 'reference';

/** Runs of the words, the longest first, that say enough by themselves. */
const runsOf = (words: readonly string[]): { run: string[]; others: string[] }[] =>
  Array.from({ length: words.length }, (_, dropped) => words.length - dropped)
    .slice(1)
    .flatMap((length) =>
      Array.from({ length: words.length - length + 1 }, (_, start) => ({
        run: words.slice(start, start + length),
        others: [...words.slice(0, start), ...words.slice(start + length)].filter(tells),
      })),
    )
    .filter(
      ({ run }) =>
        countTelling(run) >= fewestTelling && tells(run[0] ?? '') && tells(run.at(-1) ?? ''),
    );

/** The longest query that is looked through for pieces of a text: titles are longer, and whole. */
const longestTaken = 12;

/** Places where the longest run of the words stands, and the others somewhere beside it. */
const piecedPlaces = (words: readonly string[], { records }: SearchIndex): number[] => {
  if (words.length > longestTaken) return [];
  for (const { run, others } of runsOf(words)) {
    const row = ` ${run.map(stem).join(' ')} `;
    const stems = others.map((word) => ` ${stem(word)} `);
    const found = records.flatMap((record, number) => {
      const { title, aliases, text } = record.stems;
      const isRun = [title, aliases, text].some((field) => field.includes(row));
      return isRun && stems.every((one) => everything(record).includes(one)) ? [number] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
};

/**
 * Places where a good part of a sentence or title that was typed stands word for word.
 *
 * @param inRow the records that have all typed words in a row
 */
export const quotedPlaces = (
  words: readonly string[],
  inRow: readonly number[],
  index: SearchIndex,
): number[] => {
  const telling = countTelling(words);
  const places = inRow.length > 0 ? inRow : piecedPlaces(words, index);
  const areReferences = places.every((number) => isReference(number, index));
  if (telling < (areReferences ? fewestInReferences : fewestTelling)) return [];
  if (places.length > mostQuoted) return [];
  const rank = (number: number): number => (isReference(number, index) ? 1 : 0);
  return [...places].sort((a, b) => rank(a) - rank(b) || a - b);
};
