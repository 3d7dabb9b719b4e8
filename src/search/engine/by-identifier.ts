import { isPartial } from '../guideline-numbers.ts';
import type { Query } from '../query.ts';
import { stem } from '../stem.ts';
import type { Concept } from './concept.ts';
import { asRanked, type Found } from './found.ts';
import { bearersOf } from './identified.ts';
import { lookUp } from './look-up.ts';
import { identifierWays } from './printed.ts';
import { indexCorpus, scoreRecords } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

const isGuideline = (record: number | undefined, { records }: SearchIndex): boolean =>
  record !== undefined && records[record]?.record.kind === 'guideline';

/** Words that ask what happened to a code, and when. */
const changing = new Set(
  'when since add new create revise change delete remove retire discontinue update history'
    .split(' ')
    .map(stem),
);

/** Whether a query asks for what happened to what it names, not for that itself: “when was 0601T revised”. */
const asksForChange = ({ words, dates }: Query): boolean =>
  dates.length > 0 || words.some((word) => changing.has(stem(word)) || /^20\d{2}$/u.test(word));

/**
 * Whether a query names one place: by an identifier that stands in one, or is the number of a guideline
 * however many refer to it; or by several that are all borne by the same.
 */
const asksForOne = (
  { identifiers }: Query,
  exact: readonly number[],
  index: SearchIndex,
): boolean => {
  if (identifiers.length > 1)
    return exact.length === 1 && identifiers.every(({ keys }) => bearersOf(keys, index).length > 0);
  const isPart = identifiers.some(({ keys }) => keys.some(isPartial));
  return exact.length <= 1 || (!isPart && isGuideline(exact[0], index));
};

/**
 * Answers a query that holds identifiers: with what bears them, and nothing else. A question for what
 * happened to a code is answered by the entries of the history first.
 *
 * @param concepts what its other words ask for: they only order the entries that speak of a code
 */
export const byIdentifier = (
  query: Query,
  concepts: readonly Concept[],
  index: SearchIndex,
): Found => {
  const { identifiers } = query;
  const { exact, mentions } = lookUp(identifiers, index);
  const scores = new Map(
    scoreRecords(concepts, indexCorpus(index)).map(({ record, score }) => [record, score]),
  );
  const ordered = [...mentions].sort(
    (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || b - a,
  );
  const entries = asksForChange(query)
    ? ordered.filter((number) => index.records[number]?.record.kind === 'revision')
    : [];
  const others = ordered.filter((number) => !entries.includes(number));
  return {
    ranked: [...asRanked([...entries, ...exact], true), ...asRanked(others, false)],
    notes: [],
    marks: identifierWays(identifiers),
    direct: asksForOne(query, exact, index) ? (entries[0] ?? exact[0]) : undefined,
  };
};
