import { root } from '../stem.ts';
import { editDistance } from './distance.ts';
import { mostCounted } from './vocabulary.ts';

/** Letters that may differ: none in short words, up to three in the longest. */
const allowance = (length: number): number =>
  length < 4 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3;

/** How often a word has to occur so that one of four letters is taken for it. */
const often = 8;

/**
 * Endings that make another word, not a misspelled one: a gastrostomy is no gastrectomy. A word that has
 * one of them whole is taken for none that lacks it.
 */
const telling =
  /(?:ectom(?:y|ies)|ostom(?:y|ies)|otom(?:y|ies)|oscop(?:y|ies)|ograph(?:y|ies)|ograms?|plast(?:y|ies)|itis|osis|emias?|omas?|path(?:y|ies)|ologists?|ology|algia|mabs?|nibs?|cillins?|statins?|less|lysis)$/u;

const isOther = (word: string, candidate: string): boolean => {
  const ending = telling.exec(word)?.[0].replace(/(?:ies|y|s)$/u, '');
  const others = telling.exec(candidate)?.[0].replace(/(?:ies|y|s)$/u, '');
  return ending !== undefined && ending !== others;
};

const singled = (word: string): string => word.replace(/(.)\1/gu, '$1');

/** Names are heard, and letters that are doubled are not: Grosman is one slip from Großmann. */
const distanceOf = (word: string, candidate: string, limit: number): number =>
  word.length > 4 && singled(word) === singled(candidate)
    ? 1
    : editDistance(word, candidate, limit);

/** Tells cheaply of most words that they are too far away: by their lengths, and by how they begin. */
const mayBeNear = (word: string, candidate: string, limit: number): boolean => {
  const longer = candidate.length - word.length;
  const [one, two] = [word.charAt(0), word.charAt(1)];
  const [first, second] = [candidate.charAt(0), candidate.charAt(1)];
  // A doubled letter, and an ending in the plural, may come on top.
  if (first === one) return longer >= -limit - 2 && longer <= limit + 3;
  const isNearStart = second === two || first === two || second === one;
  return isNearStart && word.length > 5 && longer >= -1 && longer <= 2;
};

const closeness = (word: string, candidate: string, limit: number): number => {
  const distance = distanceOf(word, candidate, limit);
  if (distance > limit) return Infinity;
  const sameStart = candidate.startsWith(word.charAt(0));
  // A slip at the first letter is rare; two slips and another beginning are another word.
  if (!sameStart && (distance > 1 || word.length < 6)) return Infinity;
  const sameEnd = word.at(-1) === candidate.at(-1);
  // Words of four letters are near to too many others: only a letter left out inside is put back.
  if (word.length === 4 && (candidate.length !== 5 || !sameEnd)) return Infinity;
  return distance + (sameStart ? 0 : 0.5) + (sameEnd ? 0 : 0.1);
};

/** A word without its “un” or “non”, if the library has that: `unblinded` where it speaks of blinding. */
export const affirmed = (
  word: string,
  find: (word: string) => string | undefined,
): string | undefined => {
  const rest = /^(?:un|non)(.{5,})$/u.exec(word)?.[1];
  return rest === undefined ? undefined : find(rest);
};

/** The word of the library, the most frequent of several, that is made from the same root: `allergic` for `allergy`. */
export const relative = (word: string, words: ReadonlyMap<string, number>): string | undefined => {
  const wanted = root(word);
  if (wanted === undefined) return undefined;
  let best: { candidate: string; count: number } | undefined;
  for (const [candidate, count] of words) {
    if (!candidate.startsWith(wanted) || root(candidate) !== wanted) continue;
    if (best === undefined || count > best.count) best = { candidate, count };
  }
  return best?.candidate;
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
    if (candidate.length < 4 || !mayBeNear(word, candidate, limit)) continue;
    if (word.length === 4 && count < often) continue;
    const near = Math.min(
      closeness(word, candidate, limit),
      // A slip in the singular of what stands there in the plural.
      candidate.endsWith('s') ? closeness(word, candidate.slice(0, -1), limit) : Infinity,
    );
    if (near === Infinity || isOther(word, candidate)) continue;
    const rank = near - Math.min(count, mostCounted) / 1000;
    const isBetter =
      best === undefined || rank < best.rank || (rank === best.rank && candidate < best.candidate);
    if (isBetter) best = { candidate, rank };
  }
  return best?.candidate;
};
