import type { Synonyms } from '#model/synonyms.ts';
import type { GuidelineEntry, SearchData } from '../record.ts';

/** What is known of each guideline of a large library before its records are loaded. */
export interface GuidelineTable extends GuidelineEntry {
  /** Its identifiers as keys, and `mention:0600t` for codes that its history speaks of, with spaces between. */
  readonly ids: string;
  /** How many tokens each of its records has in Pagefind’s index, in order. */
  readonly lengths: readonly number[];
}

/** The words of a library, written small. */
export interface WordTable {
  /** All words in alphabetical order, with spaces between. */
  readonly words: string;
  /** How often each occurs: a letter a word, see `countLetters`. */
  readonly counts: string;
  readonly variants: Readonly<Record<string, string>>;
}

/** Everything about a large library that is loaded before a query is answered. */
export interface LibraryTables extends Pick<SearchData, 'spellings' | 'realWords'> {
  readonly guidelines: readonly GuidelineTable[];
  readonly synonyms: Synonyms;
  readonly vocabulary: WordTable;
  /** All dates that anything in it is known by, ISO 8601, as precise as printed, in order, with spaces between. */
  readonly dates: string;
}

/** The published data of a library: all of it, or the tables of a large one. */
export type LibraryData = SearchData | LibraryTables;

export const isLarge = (data: LibraryData): data is LibraryTables => 'vocabulary' in data;

/** The letter at a place stands for that count; the last one for all greater ones too. */
export const countLetters = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The file of a guideline’s records, below the search page. */
export const recordsFile = (number: string): string => `guidelines/${number}.json`;

/** What stands beside Pagefind’s files, so that its answers can be read. */
export interface PagefindKey {
  /** Name of the index: another one for another content. */
  readonly index: string;
  /** Numbers of the guidelines, by the name that Pagefind gave each. */
  readonly guidelines: Readonly<Record<string, string>>;
}

export const pagefindKeyFile = 'guidelines.json';
