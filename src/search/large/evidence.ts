import { saturation } from '../engine/guideline-index.ts';
import { weighed, type Matcher, type Matches } from '../engine/matches.ts';
import { fieldWeights } from '../engine/record-words.ts';
import { isInterval } from '../interval.ts';
import { stem } from '../stem.ts';
import { dateToken, isGap, wordToken } from './tokens.ts';

/** Where a token stands: by position of the guideline, the places in its text, in rising order. */
export type Occurrences = ReadonlyMap<number, readonly number[]>;

/** What is known of where the words of one query stand, gathered while it is read. */
export interface Evidence {
  readonly matcher: Matcher;
  /** How many records the library has. */
  readonly size: number;
  readonly guidelineOf: (record: number) => number;
  /** The tokens that the matcher was asked for and that are not known yet. */
  readonly wanted: () => readonly string[];
  /** Goes on without these tokens, unless they have become known. */
  readonly goOn: (tokens: readonly string[]) => void;
  /** Whether everything that was asked for could be read. */
  readonly isComplete: () => boolean;
}

/**
 * The most tokens that the guidelines for one query are chosen by; the others count when their
 * records are ranked. An abbreviation that many guidelines use can stand for very many words.
 */
const mostTokens = 40;

/** A record of no guideline: stands for what is there, but it is not known where. */
export const somewhere = -1;

const unread: Matches = new Map([[somewhere, 1e-6]]);

/** Where the records of a library lie in its guidelines’ texts. */
export interface Layout {
  /** Where each record begins, by guideline. */
  readonly starts: readonly (readonly number[])[];
  /** The number of each guideline’s first record among all. */
  readonly firsts: readonly number[];
  readonly lengths: readonly number[];
  readonly owners: readonly number[];
}

/** @param guidelines how many tokens each record of each guideline has */
export const layOut = (guidelines: readonly { readonly lengths: readonly number[] }[]): Layout => {
  let count = 0;
  const firsts = guidelines.map(({ lengths }) => {
    const first = count;
    count += lengths.length;
    return first;
  });
  const starts = guidelines.map(({ lengths }) => {
    let place = 0;
    return lengths.map((length) => {
      const start = place;
      place += length;
      return start;
    });
  });
  return {
    starts,
    firsts,
    lengths: guidelines.flatMap(({ lengths }) => lengths),
    owners: guidelines.flatMap(({ lengths }, at) => lengths.map(() => at)),
  };
};

/** The last of rising numbers that is not greater than another. */
const lastUpTo = (numbers: readonly number[], limit: number): number => {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** What a library is known to hold. */
export interface Held {
  /** Whether Pagefind knows a stem. */
  readonly hasStem: (stem: string) => boolean;
  /** Whether anything is known by a date, or by one within it. */
  readonly hasDate: (date: string) => boolean;
  /** The years, months and days of an interval that anything is known by, as few as tell them all. */
  readonly datesWithin: (interval: string) => readonly string[];
}

/**
 * Matches among all records of a library by what Pagefind tells of where words stand. In which part
 * of a record a word stands is not known here.
 *
 * @param known where tokens stand, as far as it was ever asked
 */
export const createEvidence = (
  { starts, firsts, lengths, owners }: Layout,
  { hasStem, hasDate, datesWithin }: Held,
  known: ReadonlyMap<string, Occurrences>,
): Evidence => {
  /** The tokens that this query is read with. */
  const used = new Set<string>();
  const wanted = new Set<string>();
  const unreadable = new Set<string>();
  const weigh = (found: ReadonlyMap<number, number>): Matches => weighed(found, owners.length);
  const recordAt = (guideline: number, place: number): number =>
    (firsts[guideline] ?? 0) + lastUpTo(starts[guideline] ?? [], place);

  /** Where a token stands; undefined if that is not known, or not yet. */
  const occurrencesOf = (token: string): Occurrences | undefined => {
    if (!used.has(token) && used.size >= mostTokens) return undefined;
    used.add(token);
    const occurrences = known.get(token);
    if (!occurrences && !unreadable.has(token)) wanted.add(token);
    return occurrences;
  };
  /** How often each record has a token. */
  const countsOf = (token: string): ReadonlyMap<number, number> | undefined => {
    const occurrences = occurrencesOf(token);
    if (!occurrences) return undefined;
    const counts = new Map<number, number>();
    for (const [guideline, places] of occurrences) {
      for (const place of places) {
        const record = recordAt(guideline, place);
        counts.set(record, (counts.get(record) ?? 0) + 1);
      }
    }
    return counts;
  };
  const inRow = (stems: readonly string[]): Matches => {
    const telling = stems.map((one, offset) => ({ one, offset })).filter(({ one }) => !isGap(one));
    if (telling.length === 0 || !telling.every(({ one }) => hasStem(one))) return new Map();
    const read = telling.map(({ one, offset }) => ({
      offset,
      occurrences: occurrencesOf(wordToken(one)),
    }));
    const [first, ...others] = read;
    if (!first?.occurrences || others.some(({ occurrences }) => !occurrences)) return unread;
    const found = new Map<number, number>();
    for (const [guideline, places] of first.occurrences) {
      const sets = others.map(({ offset, occurrences }) => ({
        offset: offset - first.offset,
        places: new Set(occurrences?.get(guideline)),
      }));
      for (const place of places) {
        const record = recordAt(guideline, place);
        const isRow = sets.every(
          (other) =>
            other.places.has(place + other.offset) &&
            recordAt(guideline, place + other.offset) === record,
        );
        if (isRow) found.set(record, fieldWeights.text);
      }
    }
    return weigh(found);
  };
  return {
    size: owners.length,
    guidelineOf: (record) => owners[record] ?? somewhere,
    wanted: () => [...wanted],
    goOn: (tokens) => {
      for (const token of tokens) if (!known.has(token)) unreadable.add(token);
      wanted.clear();
    },
    isComplete: () => unreadable.size === 0,
    matcher: {
      stem: (one) => {
        if (!hasStem(one)) return new Map();
        const counts = countsOf(wordToken(one));
        if (!counts) return unread;
        return weigh(
          new Map(
            [...counts].map(([record, count]) => [
              record,
              fieldWeights.text * saturation(count, lengths[record] ?? 0),
            ]),
          ),
        );
      },
      row: inRow,
      written: (words) => inRow(words.map(stem)),
      title: inRow,
      together: (stems) => {
        const telling = stems.filter((one) => !isGap(one));
        if (telling.length === 0 || !telling.every(hasStem)) return new Map();
        const lists = telling.map((one) => countsOf(wordToken(one)));
        const [shortest, ...others] = lists;
        if (!shortest || others.some((list) => !list)) return unread;
        const records = [...shortest.keys()].filter((record) =>
          others.every((list) => list?.has(record)),
        );
        return weigh(new Map(records.map((record) => [record, 1])));
      },
      date: (date) => {
        const dates = isInterval(date) ? datesWithin(date) : hasDate(date) ? [date] : [];
        const counts = dates.map((one) => countsOf(dateToken(one)));
        const records = counts.flatMap((one) => (one ? [...one.keys()] : []));
        const found = weigh(new Map(records.map((record) => [record, 4])));
        return counts.includes(undefined) ? new Map([...found, ...unread]) : found;
      },
    },
  };
};
