import { editDistance } from './distance.ts';
import { mostCounted } from './vocabulary.ts';

/** Letters that may differ: none in short words, one in middling ones, two in long ones. */
const allowance = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** How often a word has to occur so that one of four letters is taken for it. */
const often = 8;

const closeness = (word: string, candidate: string, limit: number): number => {
  const distance = editDistance(word, candidate, limit);
  if (distance > limit) return Infinity;
  const sameStart = candidate.startsWith(word.charAt(0));
  // A slip at the first letter is rare; two slips and another beginning are another word.
  if (!sameStart && (distance > 1 || word.length < 6)) return Infinity;
  const sameEnd = word.at(-1) === candidate.at(-1);
  // Words of four letters are near to too many others: only a letter left out inside is put back.
  if (word.length === 4 && (candidate.length !== 5 || !sameEnd)) return Infinity;
  return distance + (sameStart ? 0 : 0.5) + (sameEnd ? 0 : 0.1);
};

/**
 * The word of the library that a misspelled one most likely stands for.
 *
 * @param word folded, and not in the library
 * @param words the words of the library, with how often each occurs
 * @returns the nearest word, the more frequent one of several; undefined if none is near
 */
export const correct = (word: string, words: ReadonlyMap<string, number>): string | undefined => {
  const limit = allowance(word.length);
  if (limit === 0 || /\d/u.test(word)) return undefined;
  let best: { candidate: string; rank: number } | undefined;
  for (const [candidate, count] of words) {
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > limit) continue;
    if (word.length === 4 && count < often) continue;
    const near = closeness(word, candidate, limit);
    if (near === Infinity) continue;
    const rank = near - Math.min(count, mostCounted) / 1000;
    const isBetter =
      best === undefined || rank < best.rank || (rank === best.rank && candidate < best.candidate);
    if (isBetter) best = { candidate, rank };
  }
  return best?.candidate;
};
