import type { Guideline } from '#model/guideline.ts';
import type { Synonyms } from '#model/synonyms.ts';
import { asciiFold } from '#search/engine/lexicon.ts';
import { createVocabularyReader } from '#search/engine/vocabulary.ts';
import { writeIdentifiers } from '#search/large/known-identifiers.ts';
import type { LibraryTables } from '#search/large/tables.ts';
import { recordTokens } from '#search/large/tokens.ts';
import { writeVocabulary } from '#search/large/vocabulary.ts';
import type { SearchData } from '#search/record.ts';
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
 * Up to so many bytes of JSON, all records of a library are one file. Compressed, that is about
 * 80,000 bytes: what Pagefind takes before its first answer (its script, its WebAssembly, its index)
 * is more. Making the tables in the browser takes a tenth of a second.
 */
export const wholeLimit = 500_000;

/** The files of a library all of whose records are loaded at once. */
const wholeFiles = (library: string): SearchFiles => ({
  library,
  records: new Map(),
  pagefind: undefined,
});

const datesOf = ({ guidelines }: SearchData): string =>
  [
    ...new Set(
      guidelines.flatMap(({ records }) =>
        records.flatMap(({ dates = [], year }) => (year === undefined ? dates : [...dates, year])),
      ),
    ),
  ]
    .sort()
    .join(' ');

const largeFiles = (data: SearchData): SearchFiles => {
  const { read, vocabulary } = createVocabularyReader(asciiFold(data.spellings));
  const texts = data.guidelines.map(({ number, records }) => ({
    number,
    tokens: records.map((record) => recordTokens(read(record), record)),
  }));
  const pagefind = indexWithPagefind(
    texts.map(({ number, tokens }) => ({ number, content: tokens.flat().join(' ') })),
  );
  const tables: LibraryTables = {
    guidelines: data.guidelines.map(({ records, ...entry }, at) => ({
      ...entry,
      ids: writeIdentifiers({ records }),
      lengths: texts[at]?.tokens.map(({ length }) => length) ?? [],
    })),
    synonyms: data.synonyms,
    spellings: data.spellings,
    vocabulary: writeVocabulary(vocabulary),
    dates: datesOf(data),
  };
  return {
    library: JSON.stringify(tables),
    records: new Map(
      data.guidelines.map(({ number, records }) => [number, JSON.stringify(records)]),
    ),
    pagefind,
  };
};

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
  return Buffer.byteLength(library) <= limit ? wholeFiles(library) : largeFiles(data);
};
