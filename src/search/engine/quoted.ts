import { stopWords } from '../stop-words.ts';
import type { SearchIndex } from './search-index.ts';

const tells = (word: string): boolean => !stopWords.has(word);

const countTelling = (words: readonly string[]): number => words.filter(tells).length;

/** The most places of which it can be said that they were quoted. */
const mostQuoted = 2;
const fewestTelling = 3;
/** Two words in a row tell enough where they stand together in nothing but a title or two. */
const fewestInReferences = 2;

const isReference = (number: number, { records }: SearchIndex): boolean =>
  records[number]?.record.kind === 'reference';

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
  const places = inRow;
  const areReferences = places.every((number) => isReference(number, index));
  if (telling < (areReferences ? fewestInReferences : fewestTelling)) return [];
  if (places.length > mostQuoted) return [];
  const rank = (number: number): number => (isReference(number, index) ? 1 : 0);
  return [...places].sort((a, b) => rank(a) - rank(b) || a - b);
};
