import type { GuidelineEntry } from '../record.ts';
import { stem } from '../stem.ts';
import type { GuidelineIndex, IndexedRecord, Posting } from './guideline-index.ts';
import type { Identified } from './identified.ts';
import { fieldNames, searchedTokens, type Field, type Fold } from './record-words.ts';

/** The records of several guidelines as one: what an answer is found in. */
export interface SearchIndex extends Identified {
  readonly records: readonly IndexedRecord[];
  /** Position of the guideline, among those of the index, that a record stands in. */
  readonly guidelineOf: (record: number) => number;
  /** The words that say what each guideline is about. */
  readonly contexts: readonly string[];
  readonly postings: (stem: string) => readonly Posting[];
}

/** The stems that say which guideline is meant: its number, subject, publisher, abbreviation, product names. */
export const contextOf = (
  { number, subject, publisher = '', abbreviation = '', terms }: GuidelineEntry,
  fold: Fold,
): string =>
  ` ${[number, subject, publisher, abbreviation, ...terms]
    .map((text) =>
      searchedTokens(text)
        .map(({ word }) => stem(fold(word)))
        .join(' '),
    )
    .join(' | ')} `;

/**
 * Puts the tables of guidelines together; their order is kept.
 *
 * @param contexts that of each, in the same order
 */
export const combineIndexes = (
  parts: readonly GuidelineIndex[],
  contexts: readonly string[],
): SearchIndex => {
  let count = 0;
  const placed = parts.map((part) => {
    const start = count;
    count += part.records.length;
    return { part, start };
  });
  const known = new Map<string, readonly Posting[]>();
  const merge = (key: string): readonly Posting[] =>
    placed.flatMap(({ part, start }) =>
      (part.postings.get(key) ?? []).map((posting) => ({
        ...posting,
        record: posting.record + start,
      })),
    );
  const owners = placed.flatMap(({ part }, at) => part.records.map(() => at));
  return {
    records: parts.flatMap(({ records }) => records),
    guidelineOf: (record) => owners[record] ?? -1,
    contexts,
    postings: (key) => {
      const merged = known.get(key) ?? merge(key);
      known.set(key, merged);
      return merged;
    },
    bearers: (key) =>
      placed.flatMap(({ part, start }) => (part.ids.get(key) ?? []).map((at) => at + start)),
    guidelineKeys: [
      ...new Set(
        parts.flatMap(({ ids }) => [...ids.keys()].filter((key) => key.startsWith('guideline:'))),
      ),
    ],
    ranges: placed.flatMap(({ part, start }) =>
      part.ranges.map(({ from, to, record }) => ({ from, to, bearer: record + start })),
    ),
  };
};

export const hasField = ({ fields }: Posting, field: Field): boolean =>
  (fields & (1 << fieldNames.indexOf(field))) !== 0;
