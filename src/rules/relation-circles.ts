import type { Citation } from '#model/citation.ts';
import { citationsOf } from '#model/records.ts';
import { relationKinds, type RelationKind } from '#model/relation.ts';
import type { Rule } from './rule.ts';

/** Relations of which one end comes before the other. */
const directed = relationKinds.filter((kind) => kind !== 'same-as');

/** The keys on the way from a reference along its relations of a kind, up to one that was passed before. */
const wayFrom = (
  start: Citation,
  kind: RelationKind,
  byKey: ReadonlyMap<string, Citation>,
): string[] => {
  const way: string[] = [];
  let at: Citation | undefined = start;
  while (at && !way.includes(at.key)) {
    way.push(at.key);
    const next: string | undefined = at.relations?.find((relation) => relation.kind === kind)?.key;
    if (next !== undefined && way.includes(next)) return [...way, next];
    at = next === undefined ? undefined : byKey.get(next);
  }
  return way;
};

/** No reference comes before itself: what replaces another is not replaced by it. */
export const relationCircles: Rule = {
  needs: ['references'],
  check: ({ guideline, places }, report) => {
    const citations = citationsOf(guideline);
    const byKey = new Map(citations.map((citation) => [citation.key, citation]));
    for (const kind of directed) {
      const told = new Set<string>();
      for (const citation of citations) {
        const way = wayFrom(citation, kind, byKey);
        // A reference that names itself has a finding of its own.
        if (way.length < 3 || way.at(-1) !== citation.key || told.has(citation.key)) continue;
        for (const key of way) told.add(key);
        report('relation-circle', places.get(citation, kind), {
          found: `${kind} in a circle: ${way.join(', ')}`,
        });
      }
    }
  },
};
