import type { SearchRecord } from '../record.ts';
import { tokenize, unmarked, type Token } from '../text.ts';
import { withDigraphs } from './digraphs.ts';

/** The parts of a record, by how much a word in them tells. */
export const fieldWeights = {
  title: 5,
  names: 4.5,
  aliases: 3,
  journal: 3,
  text: 1.5,
  under: 0.5,
} as const;

export type Field = keyof typeof fieldWeights;

export const fieldNames = Object.keys(fieldWeights) as Field[];

/** The words of one part of a record, each in the form that it is indexed by. */
export interface FieldWords {
  /** One row for each value: a phrase ends where a value ends. */
  readonly values: readonly (readonly string[])[];
  /** Words joined by a hyphen as one word too, and letters without their number: `singlearm`, `brca`. */
  readonly compounds: readonly string[];
}

export type RecordWords = Readonly<Record<Field, FieldWords>>;

/** A folded word in the letters of ASCII: `łapinska` is `lapinska`. */
export type Fold = (word: string) => string;

/** What marked letters are also written as where marks cannot be typed: `fruehling` for `fruhling`. */
export type LearnVariant = (spelled: string, known: string) => void;

// Addresses and DOIs are looked up, not searched: their parts are no words.
const addresses = /\b10\.\d{4,9}\/\S+|https?:\/\/\S+/gu;

/** Words of a text that is searched; what is an address is left out, places stay those of the text. */
export const searchedTokens = (text: string): Token[] =>
  tokenize(text.replace(addresses, (match) => ' '.repeat(match.length)));

const compound = /(?<![\p{L}\d-])([\p{L}\d]{2,})-([\p{L}\d]+)(?:-([\p{L}\d]+))?(?![\p{L}\d-])/gu;

/** The pieces of a text that a hyphen may join words in: no compound runs over a space. */
const hyphenated = (text: string): string[] =>
  text.split(/\s/u).filter((piece) => piece.includes('-'));

const compoundsIn = (text: string, fold: Fold): string[] =>
  hyphenated(text)
    .flatMap((piece) => [...piece.matchAll(compound)])
    .flatMap(([whole]) => {
      const folded = whole.split('-').map((part) => fold(unmarked(part)));
      if (folded.every((part) => /^\d+$/u.test(part))) return [];
      return [folded.join('').replace(/[^a-z\d]/gu, '')];
    });

/** The letters before a number that are a word by themselves: `brca` for `brca1`. */
const lettersIn = (words: readonly string[]): string[] =>
  words.flatMap((word) => /^([a-z]{3,})\d{1,3}$/u.exec(word)?.[1] ?? []);

/** A family name of several words as one: `vanmeter` for “Van Meter T”. */
const joinedFamily = (words: readonly string[]): string[] =>
  words.length > 2 ? [words.slice(0, -1).join('')] : [];

const isForeign = (text: string): boolean => /[^\0-\x7f]/u.test(text);

const valueWords = (text: string, fold: Fold, learn: LearnVariant): string[] => {
  const foreign = isForeign(text);
  return searchedTokens(text).map(({ word, start, end }) => {
    const known = fold(word);
    const raw = foreign ? text.slice(start, end) : '';
    if (isForeign(raw)) {
      const spelled = withDigraphs(raw).replace(/[^a-z\d]/gu, '');
      if (spelled !== known) learn(spelled, known);
    }
    return known;
  });
};

/** Reads the words of a record, field by field. */
export const readRecord = (
  { title, names = [], aliases = [], journal = [], text, under = [] }: SearchRecord,
  fold: Fold,
  learn: LearnVariant = () => undefined,
): RecordWords => {
  const fieldOf = (texts: readonly string[]): FieldWords => {
    const values = texts.map((value) => valueWords(value, fold, learn));
    const joined = texts.flatMap((value) => (value.includes('-') ? compoundsIn(value, fold) : []));
    return { values, compounds: [...joined, ...values.flatMap(lettersIn)] };
  };
  const authors = fieldOf(names);
  return {
    title: fieldOf([title]),
    names: {
      ...authors,
      compounds: [...authors.compounds, ...authors.values.flatMap(joinedFamily)],
    },
    aliases: fieldOf(aliases),
    journal: fieldOf(journal),
    text: fieldOf([text]),
    under: fieldOf(under),
  };
};
