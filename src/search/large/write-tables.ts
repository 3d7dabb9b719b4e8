import { asciiFold } from '../engine/lexicon.ts';
import { createVocabularyReader } from '../engine/vocabulary.ts';
import type { SearchData } from '../record.ts';
import { writeIdentifiers } from './known-identifiers.ts';
import type { LibraryTables } from './tables.ts';
import { recordTokens } from './tokens.ts';
import { writeVocabulary } from './vocabulary.ts';

/** What Pagefind is given of a guideline. */
export interface GuidelineText {
  readonly number: string;
  /** Its tokens, with spaces between: the tables tell which of them are of which record. */
  readonly content: string;
}

/** The tables of a large library, and the texts that Pagefind’s index is made from. */
export interface WrittenLibrary {
  readonly tables: LibraryTables;
  readonly texts: readonly GuidelineText[];
}

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

/** Writes down what is known of a library before any of its records are loaded. */
export const writeTables = (data: SearchData): WrittenLibrary => {
  const { read, vocabulary } = createVocabularyReader(asciiFold(data.spellings));
  const written = data.guidelines.map(({ records, ...entry }) => {
    const tokens = records.map((record) => recordTokens(read(record), record));
    return {
      table: {
        ...entry,
        ids: writeIdentifiers({ records }),
        lengths: tokens.map(({ length }) => length),
      },
      text: { number: entry.number, content: tokens.flat().join(' ') },
    };
  });
  return {
    tables: {
      guidelines: written.map(({ table }) => table),
      synonyms: data.synonyms,
      spellings: data.spellings,
      realWords: data.realWords,
      vocabulary: writeVocabulary(vocabulary),
      dates: datesOf(data),
    },
    texts: written.map(({ text }) => text),
  };
};
