import { isInterval } from '../interval.ts';
import { stem } from '../stem.ts';
import { isFiller } from '../stop-words.ts';
import type { Matcher, Matches } from './matches.ts';
import { matchMeaning, type Meaning } from './meaning.ts';

/** One thing that a query asks for, with everything that says it. */
export interface Concept {
  readonly meaning: Meaning;
  /** The words as typed, or as corrected. */
  readonly words: readonly string[];
  /** The ways to say it: stems in a row, the typed one first. */
  readonly ways: readonly (readonly string[])[];
  readonly matches: Matches;
  /** Whether a place has to have it: common words of questions are welcome, and not needed. */
  readonly required: boolean;
  /** Titles of the sections that it leads to, as stems. */
  readonly leadsTo: readonly string[];
}

const describe = (meaning: Meaning): Pick<Concept, 'words' | 'ways' | 'required' | 'leadsTo'> => {
  switch (meaning.type) {
    case 'words': {
      const { words, others } = meaning;
      return {
        words,
        ways: [words.map(stem), ...others.filter(({ leads }) => !leads).map(({ stems }) => stems)],
        required: !words.every((word) => isFiller(word)),
        leadsTo: others.filter(({ leads }) => leads).map(({ stems }) => stems.join(' ')),
      };
    }
    case 'beginning':
      return { words: [], ways: meaning.stems.map((one) => [one]), required: true, leadsTo: [] };
    case 'phrase':
      return {
        words: meaning.words,
        ways: [meaning.words.map(stem)],
        required: true,
        leadsTo: [],
      };
    case 'date':
      return { words: [], ways: [], required: true, leadsTo: [] };
  }
};

/** What a meaning asks for; undefined if no record has it. */
export const conceptOf = (meaning: Meaning, matcher: Matcher): Concept | undefined => {
  const matches = matchMeaning(meaning, matcher);
  return matches.size === 0 ? undefined : { meaning, ...describe(meaning), matches };
};

/** The same concepts with their matches among other records. */
export const matchAgain = (concepts: readonly Concept[], matcher: Matcher): Concept[] =>
  concepts.map((concept) => ({ ...concept, matches: matchMeaning(concept.meaning, matcher) }));

/** Whether a concept is an interval: no place outside it is an answer. */
export const isBound = ({ meaning }: Pick<Concept, 'meaning'>): boolean =>
  meaning.type === 'date' && isInterval(meaning.date);
