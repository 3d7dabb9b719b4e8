import type { Vocabulary } from '../engine/vocabulary.ts';
import { countLetters, type WordTable } from './tables.ts';

const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Writes a vocabulary down. */
export const writeVocabulary = ({ counts, variants }: Vocabulary): WordTable => {
  const words = [...counts.keys()].sort(byCode);
  return {
    words: words.join(' '),
    counts: words
      .map((word) => countLetters[Math.min(counts.get(word) ?? 0, countLetters.length - 1)])
      .join(''),
    variants: Object.fromEntries([...variants].sort(([one], [other]) => byCode(one, other))),
  };
};

/** Reads a vocabulary that was written down. */
export const readVocabulary = ({ words, counts, variants }: WordTable): Vocabulary => {
  const all = words.split(' ');
  return {
    counts: new Map(all.map((word, at) => [word, countLetters.indexOf(counts.charAt(at))])),
    variants: new Map(Object.entries(variants)),
  };
};
