import { stem } from '../stem.ts';
import type { Fold } from './record-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of a library: what is known, and how it is spelled. */
export interface Lexicon {
  /** A folded word in the letters of ASCII: `łapinska` is `lapinska`. */
  readonly ascii: Fold;
  /** The indexed form of a word, or undefined if neither it nor its family is known. */
  readonly find: (word: string) => string | undefined;
  /** Whether a word of this family is known. */
  readonly hasStem: (stem: string) => boolean;
  /** Whether a word that is not known is spelled as it should be. */
  readonly isReal: (word: string) => boolean;
  /** Every word, with how often it occurs. */
  readonly words: ReadonlyMap<string, number>;
}

/** @param spellings words outside ASCII, with their ASCII form */
export const asciiFold =
  (spellings: Readonly<Record<string, string>>): Fold =>
  (word) =>
    (Object.hasOwn(spellings, word) ? spellings[word] : undefined) ?? word;

/**
 * Makes the lexicon of a vocabulary that is complete.
 *
 * @param realWords words with spaces between
 */
export const createLexicon = (
  { counts, variants }: Vocabulary,
  ascii: Fold,
  realWords: string,
): Lexicon => {
  // Made when it is first needed: most queries are words that are known as they are.
  let stems: ReadonlySet<string> | undefined;
  const hasStem = (one: string): boolean =>
    (stems ??= new Set([...counts.keys()].map(stem))).has(one);
  return {
    ascii,
    hasStem,
    isReal: (word) => ` ${realWords} `.includes(` ${word} `),
    words: counts,
    find: (word) => {
      const known = ascii(word);
      if (counts.has(known)) return known;
      const variant = variants.get(known);
      if (variant !== undefined) return variant;
      return hasStem(stem(known)) ? known : undefined;
    },
  };
};
