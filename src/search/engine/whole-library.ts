import type { SearchData } from '../record.ts';
import { atOnce, type Steps } from '../steps.ts';
import { indexGuideline, type GuidelineIndex } from './guideline-index.ts';
import { bearersOf } from './identified.ts';
import { asciiFold, createLexicon } from './lexicon.ts';
import type { Library, Selection } from './library.ts';
import { mentionsOf } from './look-up.ts';
import { indexMatcher } from './matches.ts';
import { combineIndexes, contextOf } from './search-index.ts';
import { createThesaurus } from './thesaurus.ts';
import { createVocabularyReader } from './vocabulary.ts';

/**
 * Opens a library all of whose records are at hand, a record at each step: every answer is found
 * among all of them.
 */
export function* openWholeLibrary({
  guidelines,
  synonyms,
  spellings,
  realWords,
}: SearchData): Steps<Library> {
  const ascii = asciiFold(spellings);
  const { read, vocabulary } = createVocabularyReader(ascii);
  const parts: GuidelineIndex[] = [];
  for (const guideline of guidelines) parts.push(yield* indexGuideline(guideline, read));
  const index = combineIndexes(
    parts,
    guidelines.map((guideline) => contextOf(guideline, ascii)),
  );
  const thesaurus = createThesaurus(guidelines, synonyms);
  yield;
  const matcher = indexMatcher(index);
  const everything: Selection = { index, leftOut: [], missing: [], wordsRead: true };
  return {
    guidelines,
    spellings,
    lexicon: createLexicon(vocabulary, ascii, realWords),
    thesaurus,
    bearers: (keys) => bearersOf(keys, index).map(index.guidelineOf),
    mentions: (keys) => mentionsOf(keys, index).map(index.guidelineOf),
    selectForWords: (readWith) => Promise.resolve({ ...everything, reading: readWith(matcher) }),
    selectForIdentifiers: () => Promise.resolve(everything),
  };
}

/** The same, opened at once. */
export const createWholeLibrary = (data: SearchData): Library => atOnce(openWholeLibrary(data));
