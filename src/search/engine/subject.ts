import type { Query } from '../query.ts';
import type { GuidelineEntry } from '../record.ts';
import { stem } from '../stem.ts';
import { stopWords } from '../stop-words.ts';
import { wordsOf } from '../text.ts';
import type { Fold } from './record-words.ts';
import { contextOf } from './search-index.ts';

/** What guidelines are about, as far as a query is asked for it. */
export interface Subjects {
  /** Whether one guideline is called by all of some stems, in whatever order. */
  readonly areOfOne: (stems: readonly string[]) => boolean;
  /** Whether stems in a row are a whole name: a subject, its abbreviation, a term of the index. */
  readonly isName: (stems: readonly string[]) => boolean;
}

const namesOf = ({ subject, abbreviation, terms }: GuidelineEntry): string[] => [
  subject,
  subject.replace(/\s*\([^()]*\)/gu, ''),
  ...(abbreviation === undefined ? [] : [abbreviation]),
  ...terms,
];

/** @param fold writes a folded word in the letters of ASCII */
export const subjectsOf = (guidelines: readonly GuidelineEntry[], fold: Fold): Subjects => ({
  areOfOne: (stems) =>
    guidelines.some((guideline) => {
      const context = contextOf(guideline, fold);
      return stems.every((one) => context.includes(` ${one} `));
    }),
  isName: (stems) => {
    const asked = stems.join(' ');
    return guidelines.some((guideline) =>
      namesOf(guideline).some(
        (name) =>
          wordsOf(name)
            .map((word) => stem(fold(word)))
            .join(' ') === asked,
      ),
    );
  },
});

/**
 * Numbers of the guidelines that a query names: by their number, or by more of the words that say
 * what they are about than any other.
 *
 * @param fold writes a folded word in the letters of ASCII
 */
export const namedIn = (
  { identifiers, words }: Pick<Query, 'identifiers' | 'words'>,
  guidelines: readonly GuidelineEntry[],
  fold: Fold,
): string[] => {
  const keys = identifiers.flatMap((identifier) => identifier.keys);
  const numbered = guidelines.filter(({ number }) => keys.includes(`guideline:${number}`));
  const telling = words.filter((word) => !stopWords.has(word)).map((word) => stem(fold(word)));
  const known = guidelines.map((guideline) => {
    const context = contextOf(guideline, fold);
    return telling.filter((one) => context.includes(` ${one} `)).length;
  });
  const most = Math.max(1, ...known);
  const named = numbered.length > 0 ? numbered : guidelines.filter((_, at) => known[at] === most);
  return named.map(({ number }) => number);
};
