import { isInterval } from '../interval.ts';
import { stem } from '../stem.ts';
import { stopWords } from '../stop-words.ts';
import { wordsOf } from '../text.ts';
import type { Matcher, Matches } from './matches.ts';
import type { Equivalent } from './thesaurus.ts';

/** What a part of a query can mean, before it is known where that stands. */
export type Meaning =
  /** Words that are taken together, and what stands for them. */
  | {
      readonly type: 'words';
      readonly words: readonly string[];
      readonly others: readonly Equivalent[];
    }
  /** The families of the words that begin so. */
  | { readonly type: 'beginning'; readonly stems: readonly string[] }
  /** A phrase in quotation marks: as written, else its words’ families in a row. */
  | { readonly type: 'phrase'; readonly words: readonly string[] }
  /** A date or an interval, as `FoundDate` has it, and as it was typed. */
  | { readonly type: 'date'; readonly date: string; readonly text: string };

const best = (all: readonly Matches[]): Matches => {
  const merged = new Map<number, number>();
  for (const matches of all)
    for (const [record, score] of matches)
      if (score > (merged.get(record) ?? 0)) merged.set(record, score);
  return merged;
};

const scaled = (matches: Matches, factor: number): Matches =>
  new Map([...matches].map(([record, score]) => [record, score * factor]));

const isYear = (word: string): boolean => /^(?:19|20)\d{2}$/u.test(word);

const ownMatches = (words: readonly string[], matcher: Matcher): Matches[] => {
  const stems = words.map(stem);
  const [single = ''] = stems;
  if (stems.length === 1)
    return [matcher.stem(single), ...(isYear(single) ? [matcher.date(single)] : [])];
  // A number belongs to the word beside it: “type 1” is not where “type” and “1” are.
  return words.some((word) => /^\d/u.test(word))
    ? [matcher.row(stems)]
    : [matcher.row(stems), scaled(matcher.together(stems), 0.5)];
};

const otherMatches = ({ stems, weight, leads }: Equivalent, matcher: Matcher): Matches => {
  const titled: Matches = leads ? matcher.title(stems) : new Map();
  if (titled.size > 0) return scaled(titled, weight);
  const [single = ''] = stems;
  return scaled(stems.length === 1 ? matcher.stem(single) : matcher.row(stems), weight);
};

/** What a place counts more for saying it as it was typed, besides as something that stands for it. */
const typedShare = 0.25;

const withTyped = (matches: Matches, typed: Matches): Matches =>
  new Map(
    [...matches].map(([record, score]) => [
      record,
      score + typedShare * Math.min(typed.get(record) ?? 0, score),
    ]),
  );

/** The months of a quarter (`2020-Q3`); any other date as it is. */
const monthsOf = (date: string): string[] => {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/u.exec(date) ?? [];
  if (year === undefined || quarter === undefined) return [date];
  const first = 3 * Number(quarter) - 2;
  return [first, first + 1, first + 2].map((month) => `${year}-${String(month).padStart(2, '0')}`);
};

/** The records that have what is meant. */
export const matchMeaning = (meaning: Meaning, matcher: Matcher): Matches => {
  switch (meaning.type) {
    case 'words': {
      const { words, others } = meaning;
      const own = ownMatches(words, matcher);
      const all = best([...own, ...others.map((other) => otherMatches(other, matcher))]);
      return others.length > 0 ? withTyped(all, best(own)) : all;
    }
    case 'beginning':
      return best(meaning.stems.map((one) => matcher.stem(one)));
    case 'phrase': {
      const written = matcher.written(meaning.words);
      return written.size > 0 ? written : matcher.row(meaning.words.map(stem));
    }
    case 'date': {
      const { date, text } = meaning;
      const dated = monthsOf(date).map((one) => matcher.date(one));
      // What says the very words is dated so, too: “patients treated from 2012 to 2017”.
      const typed = isInterval(date) ? wordsOf(text) : [];
      const words = typed.slice(typed.findIndex((word) => !stopWords.has(word)));
      return best([...dated, ...(words.length > 1 ? [matcher.row(words.map(stem))] : [])]);
    }
  }
};
