import { isPartial } from '../guideline-numbers.ts';
import { isInterval } from '../interval.ts';
import type { Query } from '../query.ts';
import { stem } from '../stem.ts';
import type { Concept } from './concept.ts';
import { asRanked, type Found } from './found.ts';
import { bearersOf } from './identified.ts';
import { lookUp } from './look-up.ts';
import { isDatedWithin } from './matches.ts';
import { identifierWays } from './printed.ts';
import { indexCorpus, scoreRecords } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

/** Words that ask what happened to a code, and when. */
const changing = new Set(
  'when since add new create revise change delete remove retire discontinue update history'
    .split(' ')
    .map(stem),
);

const isYear = (word: string): boolean => /^20\d{2}$/u.test(word);

/** Whether a query asks for what happened to what it names, not for that itself: “when was 0601T revised”. */
const asksForChange = ({ words, dates }: Query): boolean =>
  dates.length > 0 || words.some((word) => changing.has(stem(word)) || isYear(word));

/** Whether a query names one place: by one whole identifier, or by several that are all borne by the same. */
const asksForOne = (
  { identifiers }: Query,
  exact: readonly number[],
  index: SearchIndex,
): boolean => {
  if (identifiers.length > 1)
    return exact.length === 1 && identifiers.every(({ keys }) => bearersOf(keys, index).length > 0);
  return exact.length <= 1 || !identifiers.some(({ keys }) => keys.some(isPartial));
};

/**
 * Answers a query that holds identifiers: with what bears them, and nothing else. A question for what
 * happened to a code is answered by the entries of the history first. Of an interval, only what speaks
 * of them then is an answer.
 *
 * @param concepts what its other words ask for: they only order the entries that speak of a code
 */
export const byIdentifier = (
  query: Query,
  concepts: readonly Concept[],
  index: SearchIndex,
): Found => {
  const { identifiers } = query;
  const scores = new Map(
    scoreRecords(concepts, indexCorpus(index)).map(({ record, score }) => [record, score]),
  );
  const worth = (record: number): number => scores.get(record) ?? 0;
  const { exact, mentions: all } = lookUp(identifiers, index, worth);
  const intervals = query.dates.filter(({ date }) => isInterval(date));
  const mentions = all.filter((number) => {
    const record = index.records[number]?.record;
    return record && intervals.every(({ date }) => isDatedWithin(record, date));
  });
  const ordered = [...mentions].sort((a, b) => worth(b) - worth(a) || b - a);
  const years = concepts.filter(({ words }) => words.some(isYear));
  const entries = asksForChange(query)
    ? ordered.filter(
        (number) =>
          index.records[number]?.record.kind === 'revision' &&
          years.every(({ matches }) => matches.has(number)),
      )
    : [];
  const others = ordered.filter((number) => !entries.includes(number));
  return {
    ranked: [...asRanked([...entries, ...exact], true), ...asRanked(others, false)],
    notes:
      all.length > 0 && mentions.length === 0
        ? [{ type: 'nothing-within', text: intervals.map(({ text }) => text).join(', ') }]
        : [],
    marks: identifierWays(identifiers),
    direct: asksForOne(query, exact, index) ? (entries[0] ?? exact[0]) : undefined,
  };
};
