import type { SearchRecord } from '../record.ts';
import { fieldNames, readRecord, type Fold, type RecordWords } from './record-words.ts';

/** The most occurrences of a word that are told apart. */
export const mostCounted = 50;

/** The words that a library is written in. */
export interface Vocabulary {
  /** Every word, with how often it occurs, up to `mostCounted`. */
  readonly counts: ReadonlyMap<string, number>;
  /** Other spellings of words with marked letters: `fruehling` for `fruhling`. */
  readonly variants: ReadonlyMap<string, string>;
}

/** Gathers the vocabulary while records are read. */
export interface VocabularyReader {
  readonly read: (record: SearchRecord) => RecordWords;
  readonly vocabulary: Vocabulary;
}

/** @param fold writes a folded word in the letters of ASCII */
export const createVocabularyReader = (fold: Fold): VocabularyReader => {
  const counts = new Map<string, number>();
  const variants = new Map<string, string>();
  const count = (word: string): void => {
    const known = counts.get(word) ?? 0;
    if (known < mostCounted) counts.set(word, known + 1);
  };
  const read = (record: SearchRecord): RecordWords => {
    const words = readRecord(record, fold, (spelled, known) => variants.set(spelled, known));
    for (const field of fieldNames) {
      const { values, compounds } = words[field];
      for (const value of values) for (const word of value) count(word);
      for (const word of compounds) count(word);
    }
    return words;
  };
  return { read, vocabulary: { counts, variants } };
};
