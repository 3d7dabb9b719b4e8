import type { Guideline } from '#model/guideline.ts';
import type { Synonyms } from '#model/synonyms.ts';
import { writeTables } from '#search/large/write-tables.ts';
import { searchData } from '#search/records.ts';
import { indexWithPagefind, type PagefindFile } from './pagefind-index.ts';

/** The files that the search of a site is made from. */
export interface SearchFiles {
  /** What is loaded first, as JSON: the whole library, or the tables of a large one. */
  readonly library: string;
  /** The records of each guideline as JSON, by number; none where the library’s file has them. */
  readonly records: ReadonlyMap<string, string>;
  /** Pagefind’s files, in the making; undefined where the library’s file has all records. */
  readonly pagefind: Promise<readonly PagefindFile[]> | undefined;
}

/**
 * Up to so many bytes of JSON, all records of a library are one file: eight guidelines or nine.
 * Compressed, that is some 80,000 bytes, and Pagefind takes as many before its first answer (script
 * and WebAssembly 68,000, and for each word a part of its index of up to 25,000).
 */
export const wholeLimit = 500_000;

/**
 * Makes the files that the search of a library is made from.
 *
 * @param limit bytes of JSON up to which the library’s records are one file
 */
export const makeSearchFiles = (
  guidelines: readonly Guideline[],
  synonyms: Synonyms,
  limit: number = wholeLimit,
): SearchFiles => {
  const data = searchData(guidelines, synonyms);
  const library = JSON.stringify(data);
  if (Buffer.byteLength(library) <= limit) {
    return { library, records: new Map(), pagefind: undefined };
  }
  const { tables, texts } = writeTables(data);
  return {
    library: JSON.stringify(tables),
    records: new Map(
      data.guidelines.map(({ number, records }) => [number, JSON.stringify(records)]),
    ),
    pagefind: indexWithPagefind(texts),
  };
};
