import type { GuidelineEntry, SearchData } from '../record.ts';
import { readQuery, type Query } from '../query.ts';
import type { Answer, Filters, Note } from './answer.ts';
import { byIdentifier } from './by-identifier.ts';
import { readByWords } from './by-words.ts';
import { composeAnswer } from './compose.ts';
import { resolveWords, type Resolver } from './concepts.ts';
import { nothing, type Found } from './found.ts';
import { readInEffect, withoutInEffect } from './in-effect.ts';
import type { Library, Selection, Wanted } from './library.ts';
import { asUnknown } from './look-up.ts';
import { indexMatcher } from './matches.ts';
import { rankConcepts } from './rank-concepts.ts';
import { combineIndexes } from './search-index.ts';

export interface SearchOptions {
  readonly filters?: Filters;
  /** Take the words as typed: nothing is corrected. */
  readonly literal?: boolean;
  /** Tells that the answer is not wanted any more. */
  readonly signal?: AbortSignal;
}

/** Answers queries about one library. An answer depends on nothing that was asked before. */
export interface SearchEngine {
  /** @throws if the signal says so before the answer is there */
  readonly search: (input: string, options?: SearchOptions) => Promise<Answer>;
  /** Spellings outside ASCII, with their ASCII form. */
  readonly spellings: SearchData['spellings'];
  readonly guidelines: readonly GuidelineEntry[];
}

type Options = Wanted & { readonly literal: boolean };

/** What was found, and where. */
interface Outcome {
  readonly found: Found;
  readonly selection: Selection;
}

const nowhere: Selection = {
  index: combineIndexes([], []),
  leftOut: [],
  missing: [],
  wordsRead: true,
};

const findIdentifiers = async (
  query: Query,
  library: Library,
  { literal, ...wanted }: Options,
): Promise<Outcome> => {
  const { identifiers, words } = query;
  const holders = identifiers.map(({ keys }) => [
    ...new Set([...library.bearers(keys), ...library.mentions(keys)]),
  ]);
  const selection = await library.selectForIdentifiers(holders, wanted);
  const { index } = selection;
  const matcher = indexMatcher(index);
  const resolver: Resolver = { ...library, matcher, corrects: !literal };
  const resolution = resolveWords(words, resolver);
  const found = byIdentifier(query, resolution.concepts, index);
  const unknown = identifiers.filter((_, at) => holders[at]?.length === 0).map(asUnknown);
  const notes: Note[] = [
    ...(unknown.length > 0 ? [{ type: 'unknown-identifiers', unknown } as const] : []),
    // What was found bears the identifier, and need not have a word that is nowhere: that is told.
    ...resolution.notes.filter(({ type }) => type === 'unknown' && found.ranked.length > 0),
    ...found.notes,
  ];
  return { found: { ...found, notes }, selection };
};

const findWords = async (
  query: Query,
  library: Library,
  { literal, ...wanted }: Options,
): Promise<Outcome> => {
  const { reading, ...selection } = await library.selectForWords(
    (matcher) => readByWords(query, { ...library, matcher, corrects: !literal }),
    wanted,
  );
  const { notes } = reading;
  if (reading.concepts.length === 0) return { found: { ...nothing, notes }, selection };
  const found = rankConcepts(query, reading, selection.index);
  return { found: { ...found, notes: [...notes, ...found.notes] }, selection };
};

const find = async (query: Query, library: Library, options: Options): Promise<Outcome> => {
  if (query.identifiers.length > 0) return findIdentifiers(query, library, options);
  const letters = [...query.words, ...query.phrases.flat()].join('').length;
  if (letters < 2 && query.dates.length === 0) {
    const notes: Note[] = query.text === '' ? [] : [{ type: 'too-little' }];
    return { found: { ...nothing, notes }, selection: nowhere };
  }
  return findWords(query, library, options);
};

/** Makes the search of a library. */
export const createEngine = (library: Library): SearchEngine => {
  const { guidelines, spellings, lexicon } = library;
  const known = {
    hasIdentifier: (keys: readonly string[]) => library.bearers(keys).length > 0,
    hasWord: (word: string) => lexicon.find(word) !== undefined,
  };
  return {
    spellings,
    guidelines,
    search: async (input, { filters = {}, literal = false, signal } = {}) => {
      const query = readQuery(input, known);
      const { found, selection } = await find(withoutInEffect(query), library, {
        guideline: filters.guideline,
        literal,
        signal,
      });
      const isDated = !found.notes.some(({ type }) => type === 'unknown-date');
      const inEffect = readInEffect(query, isDated, library, filters.guideline);
      const noted = inEffect ? { ...found, notes: [...found.notes, inEffect] } : found;
      return composeAnswer(query.text, noted, selection, filters, lexicon.ascii);
    },
  };
};
