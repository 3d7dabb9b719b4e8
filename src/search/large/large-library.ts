import type { GuidelineIndex } from '../engine/guideline-index.ts';
import { indexGuideline } from '../engine/guideline-index.ts';
import { matchAgain } from '../engine/concept.ts';
import { asciiFold, createLexicon } from '../engine/lexicon.ts';
import type { Library, Selection, Wanted } from '../engine/library.ts';
import { indexMatcher, type Matcher } from '../engine/matches.ts';
import { readRecord } from '../engine/record-words.ts';
import { combineIndexes, contextOf } from '../engine/search-index.ts';
import { createThesaurus } from '../engine/thesaurus.ts';
import type { SearchRecord } from '../record.ts';
import { liesWithin } from '../interval.ts';
import { stem } from '../stem.ts';
import { atOnce, type Steps } from '../steps.ts';
import { stopWords } from '../stop-words.ts';
import { chooseGuidelines, mostSearched, recordsInRow } from './candidates.ts';
import { createEvidence, layOut, type Evidence, type Held, type Occurrences } from './evidence.ts';
import { readIdentifiers } from './known-identifiers.ts';
import type { LibraryTables } from './tables.ts';
import { datesAround } from './tokens.ts';
import { readVocabulary } from './vocabulary.ts';

/** Where a large library gets what it does not hold itself. */
export interface Sources {
  /**
   * Tells where tokens stand, all of which the library has. One that is absent from the result
   * could not be read.
   */
  readonly findTokens: (tokens: readonly string[]) => Promise<ReadonlyMap<string, Occurrences>>;
  /**
   * Loads the records of a guideline.
   *
   * @throws if they cannot be loaded
   */
  readonly loadRecords: (number: string) => Promise<readonly SearchRecord[]>;
  /** Does what takes long; by itself, all of it at once. */
  readonly run?: <T>(steps: Steps<T>) => T | Promise<T>;
  /**
   * Waits before anything is loaded for a query.
   *
   * @throws if the query is given up meanwhile
   */
  readonly beforeLoading?: (signal: AbortSignal) => Promise<void>;
}

const heldBy = ({ vocabulary, dates }: LibraryTables): Held => {
  const days = dates === '' ? [] : dates.split(' ');
  let stems: ReadonlySet<string> | undefined;
  const read = (): ReadonlySet<string> =>
    new Set(
      vocabulary.words
        .split(' ')
        .filter((word) => !stopWords.has(word))
        .map(stem),
    );
  return {
    hasStem: (one) => (stems ??= read()).has(one),
    hasDate: (date) => days.some((day) => day === date || day.startsWith(`${date}-`)),
    datesWithin: (interval) => {
      const all = new Set(days.flatMap(datesAround).filter((date) => liesWithin(date, interval)));
      // A year that lies in it as a whole stands for its months and days.
      return [...all].filter((date) =>
        datesAround(date).every((one) => one === date || !all.has(one)),
      );
    },
  };
};

/** Takes one of each in turn, so that each has its share of the first few. */
const inTurns = (lists: readonly (readonly number[])[]): number[] => {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list[turn] ?? []),
  );
  return [...new Set(turns.flat())];
};

/**
 * A library whose records are loaded guideline by guideline. Its tables tell which words and
 * identifiers there are; Pagefind tells which guidelines have the words of a query; the best of
 * them are loaded and searched.
 */
export const createLargeLibrary = (tables: LibraryTables, sources: Sources): Library => {
  const { guidelines, synonyms, spellings } = tables;
  const { run = atOnce } = sources;
  const ascii = asciiFold(spellings);
  const contexts = guidelines.map((guideline) => contextOf(guideline, ascii));
  const layout = layOut(guidelines);
  const held = heldBy(tables);
  const loaded = new Map<number, Promise<GuidelineIndex>>();
  const known = new Map<string, Occurrences>();

  const load = (position: number): Promise<GuidelineIndex> => {
    const known = loaded.get(position);
    if (known) return known;
    const number = guidelines[position]?.number ?? '';
    const loading = sources
      .loadRecords(number)
      .then((records) => run(indexGuideline({ number, records }, (one) => readRecord(one, ascii))));
    loaded.set(position, loading);
    // What failed is tried again when it is next needed.
    loading.catch(() => loaded.delete(position));
    return loading;
  };

  const wait = async (signal: AbortSignal | undefined): Promise<void> => {
    if (signal) await sources.beforeLoading?.(signal);
  };

  const numbersOf = (positions: readonly number[]): string[] =>
    positions.map((position) => guidelines[position]?.number ?? '');

  /** @param candidates the best first */
  const select = async (
    candidates: readonly number[],
    { guideline: only, signal }: Wanted,
  ): Promise<Omit<Selection, 'wordsRead'>> => {
    const wanted = guidelines.findIndex(({ number }) => number === only);
    const chosen = only === undefined ? candidates.slice(0, mostSearched) : [wanted];
    // In the order of the library: an answer does not depend on how well a guideline was guessed.
    const searched = chosen.filter((position) => position >= 0).sort((a, b) => a - b);
    if (!searched.every((position) => loaded.has(position))) await wait(signal);
    const results = await Promise.allSettled(searched.map(load));
    const parts = results.flatMap((result, at) =>
      result.status === 'fulfilled' ? [{ part: result.value, position: searched[at] ?? 0 }] : [],
    );
    const index = combineIndexes(
      parts.map(({ part }) => part),
      parts.map(({ position }) => contexts[position] ?? ''),
    );
    const missing = searched.filter((_, at) => results[at]?.status === 'rejected');
    const leftOut = candidates.filter((position) => !searched.includes(position));
    return { index, leftOut: numbersOf(leftOut), missing: numbersOf(missing) };
  };

  /** Reads again and again until nothing more has to be asked for. */
  const gather = async <T>(
    evidence: Evidence,
    signal: AbortSignal | undefined,
    read: (matcher: Matcher) => T,
  ): Promise<T> => {
    for (;;) {
      const reading = read(evidence.matcher);
      const wanted = evidence.wanted();
      if (wanted.length === 0) return reading;
      await wait(signal);
      const found = await sources.findTokens(wanted).catch(() => new Map<string, Occurrences>());
      for (const [token, occurrences] of found) known.set(token, occurrences);
      evidence.goOn(wanted);
    }
  };

  return {
    guidelines,
    spellings,
    lexicon: createLexicon(readVocabulary(tables.vocabulary), ascii, tables.realWords),
    thesaurus: createThesaurus(guidelines, synonyms),
    ...readIdentifiers(guidelines),
    selectForIdentifiers: async (holders, wanted) => ({
      ...(await select(inTurns(holders), wanted)),
      wordsRead: true,
    }),
    selectForWords: async (readWith, wanted) => {
      const evidence = createEvidence(layout, held, known);
      const reading = await gather(evidence, wanted.signal, (matcher) => {
        const read = readWith(matcher);
        recordsInRow(read.words, { matcher });
        return read;
      });
      const candidates = chooseGuidelines(reading, evidence, contexts);
      const selection = await select(candidates, wanted);
      return {
        ...selection,
        reading: {
          ...reading,
          concepts: matchAgain(reading.concepts, indexMatcher(selection.index)),
        },
        wordsRead: evidence.isComplete(),
      };
    },
  };
};
