import type { FoundDate } from './dates.ts';
import { findDatesAndIntervals } from './find-intervals.ts';
import { findIdentifiers, type FoundIdentifier } from './identifiers.ts';
import { withRanges } from './ranges.ts';
import { cleanQuery, wordsOf } from './text.ts';

/** What a query consists of. Nothing in it depends on what the library holds, but for what it knows. */
export interface Query {
  /** As it was read: cut, cleaned. */
  readonly text: string;
  /** Identifiers that the library has, and those that it lacks. */
  readonly identifiers: readonly FoundIdentifier[];
  readonly dates: readonly FoundDate[];
  /** Phrases in quotation marks, as words. */
  readonly phrases: readonly (readonly string[])[];
  /** The other words, in order, folded. */
  readonly words: readonly string[];
}

/** What has to be known of a library to read a query. */
export interface Known {
  /** Whether one of the keys is an identifier of the library. */
  readonly hasIdentifier: (keys: readonly string[]) => boolean;
  readonly hasWord: (word: string) => boolean;
}

const blank = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );

/** The number in a list that was pasted along: `12. Frühling P, …`. */
const withoutListNumber = (text: string): string =>
  text.replace(/^\s*\[?\d{1,3}[.)\]]{1,2}\s+(?=\p{Lu}[^]{40})/u, '');

const quoted = /"([^"]*)"|(?<![\p{L}\d])'([^']+(?:'[^']+)*)'(?![\p{L}\d])/gu;

/** Whether what may be an identifier is read as one. */
const isIdentifier = (
  { keys, certainty, text }: FoundIdentifier,
  standsAlone: boolean,
  { hasIdentifier, hasWord }: Known,
): boolean => {
  if (certainty === 'certain') return true;
  if (certainty === 'possible')
    return hasIdentifier(keys) || (standsAlone && keys[0]?.startsWith('reference:') === true);
  // Codes are written in letters of one size: HER2neu is none. Amid words, B12 is a word like them.
  const mayBeCode = standsAlone && !/[a-z].*[A-Z]|[A-Z].*[a-z]/u.test(text);
  if (keys[0]?.startsWith('code:') === true && !mayBeCode) return hasIdentifier(keys);
  const isNumber = /^\d+$/u.test(text);
  // A short number amid words is a number: a page, a year, a count.
  if (isNumber && text.length < 5) return standsAlone && hasIdentifier(keys);
  return hasIdentifier(keys) || !wordsOf(text).every(hasWord);
};

/** Whether something likely is but a part of something that the library is known to have. */
const isPartOf = (one: FoundIdentifier, other: FoundIdentifier): boolean =>
  one.certainty === 'likely' &&
  other.certainty === 'possible' &&
  one.start < other.end &&
  one.end > other.start;

/** A year whose century was left out: `'22`, behind a name or by itself. */
const shortYear = /'(\d{2})(?![\da-z'])/giu;

const withCentury = (text: string): string =>
  text.replace(shortYear, (_, digits: string) => ` ${Number(digits) < 70 ? '20' : '19'}${digits}`);

/**
 * Reads a query: identifiers first, then dates, phrases in quotation marks, and words.
 *
 * @param input whatever was typed or pasted
 */
export const readQuery = (input: string, known: Known): Query => {
  const { text, found } = findIdentifiers(withoutListNumber(cleanQuery(input)));
  const withoutFound = blank(text, found);
  const dates = findDatesAndIntervals(
    blank(
      text,
      found.filter(({ certainty }) => certainty === 'certain'),
    ),
  );
  const overlapsDate = ({ start, end }: FoundIdentifier): boolean =>
    dates.some((date) => start < date.end && end > date.start);
  const standsAlone = wordsOf(withoutFound).length === 0;
  const meant = found.filter(
    (one) =>
      (one.certainty === 'certain' || !overlapsDate(one)) && isIdentifier(one, standsAlone, known),
  );
  const identifiers = withRanges(
    meant.filter((one) => !meant.some((other) => isPartOf(one, other))),
    text,
    known.hasIdentifier,
  );
  const rest = blank(text, [...identifiers, ...dates]);
  const phrases = [...rest.matchAll(quoted)].map((match) => ({
    words: wordsOf(match[1] ?? match[2] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return {
    text,
    identifiers,
    dates,
    phrases: phrases.map(({ words }) => words).filter(({ length }) => length > 0),
    words: wordsOf(withCentury(blank(rest, phrases))),
  };
};
