import type { Field, RecordWords } from '../engine/record-words.ts';
import type { SearchRecord } from '../record.ts';
import { stem } from '../stem.ts';
import { stopWords } from '../stop-words.ts';

/*
 * What Pagefind is given are tokens of this project’s own making, so that both agree on what a word
 * is. A token ends with a letter that stands nowhere else in it: so none is the beginning of another,
 * and Pagefind, which also finds words that begin as the one asked for, finds it and no other.
 */
const end = 'þ';
const point = 'ð';

/** The token of a family of words. */
export const wordToken = (one: string): string => `${one.replaceAll('.', point)}${end}`;

/** The token of a year, a month or a day: ISO 8601. */
export const dateToken = (date: string): string => `${point}${date.replaceAll('-', '')}${end}`;

/** Holds the place of a word that is not looked for, and parts what does not belong together. */
const gap = '.';

const stopStems: ReadonlySet<string> = new Set([...stopWords].map(stem));

/** Whether a stem may be that of a word whose place holds a gap. */
export const isGap = (one: string): boolean => stopStems.has(one);

/** A date with the month and the year that it lies in. */
export const datesAround = (date: string): string[] =>
  [4, 7, 10].filter((length) => length <= date.length).map((length) => date.slice(0, length));

const otherFields = [
  'title',
  'names',
  'aliases',
  'journal',
  'under',
] as const satisfies readonly Field[];

/**
 * A record as Pagefind is given it: its text, and whatever its other parts add to that. Which part
 * a word stands in is not told: the record itself tells that, when it is read.
 */
export const recordTokens = (
  words: RecordWords,
  { year, dates = [] }: Pick<SearchRecord, 'year' | 'dates'>,
): string[] => {
  const held = new Set<string>();
  const tokenOf = (word: string): string => {
    if (stopWords.has(word)) return gap;
    const token = wordToken(stem(word));
    held.add(token);
    return token;
  };
  const tokens = words.text.values.flatMap((value) => value.map(tokenOf));
  for (const field of otherFields) {
    for (const value of words[field].values) {
      const isHeld = value.every((word) => stopWords.has(word) || held.has(wordToken(stem(word))));
      if (!isHeld) tokens.push(gap, ...value.map(tokenOf));
    }
  }
  const compounds = [...otherFields, 'text' as const].flatMap((field) => words[field].compounds);
  tokens.push(...new Set(compounds.map(tokenOf)));
  const days = [...(year === undefined ? [] : [year]), ...dates].flatMap(datesAround);
  return [...tokens, ...new Set(days.map(dateToken))];
};
