import type { GuidelineEntry, SearchData } from '../record.ts';
import type { Reading } from './by-words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Matcher } from './matches.ts';
import type { SearchIndex } from './search-index.ts';
import type { Thesaurus } from './thesaurus.ts';

/** The records that an answer is found among. */
export interface Selection {
  readonly index: SearchIndex;
  /** Numbers of the guidelines that have what is asked for and were not searched, the best first. */
  readonly leftOut: readonly string[];
  /** Numbers of the guidelines that should have been searched and could not be loaded. */
  readonly missing: readonly string[];
  /** Whether the index that tells which guidelines have a word could be read. */
  readonly wordsRead: boolean;
}

export interface WordSelection extends Selection {
  /** What the query asks for, matched among the records of the selection. */
  readonly reading: Reading;
}

/** What is wanted of a selection besides. */
export interface Wanted {
  /** Number of the only guideline that is wanted. */
  readonly guideline: string | undefined;
  /** Tells that the query was given up. */
  readonly signal: AbortSignal | undefined;
}

/** A library as the engine needs it, whether all of it is at hand or not. */
export interface Library {
  readonly guidelines: readonly GuidelineEntry[];
  /** Spellings outside ASCII, with their ASCII form. */
  readonly spellings: SearchData['spellings'];
  readonly lexicon: Lexicon;
  readonly thesaurus: Thesaurus;
  /** Positions of the guidelines that bear one of the keys. */
  readonly bearers: (keys: readonly string[]) => readonly number[];
  /** Positions of the guidelines in whose history the code of one of the keys is spoken of. */
  readonly mentions: (keys: readonly string[]) => readonly number[];
  /**
   * Chooses the records for a query of words.
   *
   * @param read reads the query with what is known of all records
   * @throws if the query is given up meanwhile
   */
  readonly selectForWords: (
    read: (matcher: Matcher) => Reading,
    wanted: Wanted,
  ) => Promise<WordSelection>;
  /**
   * Chooses the records for identifiers.
   *
   * @param holders positions of the guidelines that have each of them
   * @throws if the query is given up meanwhile
   */
  readonly selectForIdentifiers: (
    holders: readonly (readonly number[])[],
    wanted: Wanted,
  ) => Promise<Selection>;
}
