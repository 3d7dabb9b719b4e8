import { isPartial } from '../guideline-numbers.ts';
import type { FoundIdentifier } from '../identifiers.ts';
import type { Concept } from './concept.ts';
import { asRanked, type Found } from './found.ts';
import { lookUp } from './look-up.ts';
import { indexCorpus, scoreRecords } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Answers a query that holds identifiers: with what bears them, and nothing else.
 *
 * @param concepts what its other words ask for: they only order the revisions that speak of a code
 */
export const byIdentifier = (
  identifiers: readonly FoundIdentifier[],
  concepts: readonly Concept[],
  index: SearchIndex,
): Found => {
  const { exact, mentions } = lookUp(identifiers, index);
  const scores = new Map(
    scoreRecords(concepts, indexCorpus(index)).map(({ record, score }) => [record, score]),
  );
  const ordered = [...mentions].sort(
    (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || b - a,
  );
  const isPart = identifiers.some(({ keys }) => keys.some(isPartial));
  return {
    ranked: [...asRanked(exact, true), ...asRanked(ordered, false)],
    notes: [],
    marks: [],
    direct: exact.length > 1 && isPart ? undefined : exact[0],
  };
};
