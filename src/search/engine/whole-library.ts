import type { SearchData } from '../record.ts';
import { indexGuideline } from './guideline-index.ts';
import { bearersOf } from './identified.ts';
import { asciiFold, createLexicon } from './lexicon.ts';
import type { Library, Selection } from './library.ts';
import { mentionsOf } from './look-up.ts';
import { indexMatcher } from './matches.ts';
import { combineIndexes, contextOf } from './search-index.ts';
import { createThesaurus } from './thesaurus.ts';
import { createVocabularyReader } from './vocabulary.ts';

/** A library all of whose records are at hand: every answer is found among all of them. */
export const createWholeLibrary = ({ guidelines, synonyms, spellings }: SearchData): Library => {
  const ascii = asciiFold(spellings);
  const { read, vocabulary } = createVocabularyReader(ascii);
  const index = combineIndexes(
    guidelines.map((guideline) => indexGuideline(guideline, read)),
    guidelines.map((guideline) => contextOf(guideline, ascii)),
  );
  const matcher = indexMatcher(index);
  const everything: Selection = { index, leftOut: [], missing: [], wordsRead: true };
  return {
    guidelines,
    spellings,
    lexicon: createLexicon(vocabulary, ascii),
    thesaurus: createThesaurus(guidelines, synonyms),
    bearers: (keys) => bearersOf(keys, index).map(index.guidelineOf),
    mentions: (keys) => mentionsOf(keys, index).map(index.guidelineOf),
    selectForWords: (readWith) => Promise.resolve({ ...everything, reading: readWith(matcher) }),
    selectForIdentifiers: () => Promise.resolve(everything),
  };
};
