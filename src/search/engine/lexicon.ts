import { stem } from '../stem.ts';
import { unmarked, type Token } from '../text.ts';

/** The words of a library: what is known, how it is spelled, and which words are names. */
export interface Lexicon {
  /** Takes in a word and gives the form that it is indexed by. */
  readonly learn: (token: Token, text: string, field: string) => string;
  /** Takes in words joined by a hyphen as one word too: “single-arm” is found by `singlearm`. */
  readonly learnCompounds: (text: string) => string[];
  /** A folded word in the letters of ASCII: `łapinska` is `lapinska`. */
  readonly ascii: (word: string) => string;
  /** The indexed form of a word, or undefined if neither it nor its family is known. */
  readonly find: (word: string) => string | undefined;
  readonly isName: (word: string) => boolean;
  /** Every word, with how often it occurs. */
  readonly words: ReadonlyMap<string, number>;
}

/** What marked letters are also written as where marks cannot be typed. */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/[äæǽ]/giu, 'ae'],
  [/[öøœ]/giu, 'oe'],
  [/ü/giu, 'ue'],
  [/å/giu, 'aa'],
  [/ß/giu, 'ss'],
  [/ñ/giu, 'ny'],
];

const withDigraphs = (text: string): string =>
  unmarked(
    digraphs.reduce((spelled, [from, to]) => spelled.replace(from, to), text.normalize('NFC')),
  );

const compound = /(?<![\p{L}\d-])([\p{L}\d]{2,})-([\p{L}\d]+)(?:-([\p{L}\d]+))?(?![\p{L}\d-])/gu;

export const createLexicon = (spellings: Readonly<Record<string, string>>): Lexicon => {
  const words = new Map<string, number>();
  const stems = new Set<string>();
  const variants = new Map<string, string>();
  const names = new Set<string>();

  const ascii = (word: string): string =>
    (Object.hasOwn(spellings, word) ? spellings[word] : undefined) ?? word;
  const add = (word: string): void => {
    words.set(word, (words.get(word) ?? 0) + 1);
    stems.add(stem(word));
  };

  return {
    ascii,
    words,
    learn: ({ word, start, end }, text, field) => {
      const known = ascii(word);
      add(known);
      const raw = text.slice(start, end);
      if (/[^\0-\x7f]/u.test(raw)) {
        const spelled = withDigraphs(raw).replace(/[^a-z\d]/gu, '');
        if (spelled !== known) variants.set(spelled, known);
      }
      if (field === 'names' && known.length > 1) names.add(known);
      return known;
    },
    learnCompounds: (text) =>
      [...text.matchAll(compound)].flatMap(([whole]) => {
        const folded = whole.split('-').map((part) => ascii(unmarked(part)));
        if (folded.every((part) => /^\d+$/u.test(part))) return [];
        const joined = folded.join('').replace(/[^a-z\d]/gu, '');
        add(joined);
        return [joined];
      }),
    find: (word) => {
      const known = ascii(word);
      if (words.has(known)) return known;
      const variant = variants.get(known);
      if (variant !== undefined) return variant;
      return stems.has(stem(known)) ? known : undefined;
    },
    isName: (word) => names.has(ascii(word)),
  };
};
