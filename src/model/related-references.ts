import type { Citation } from './citation.ts';
import type { RelationKind } from './relation.ts';

const words = {
  replaces: ['Replaces', 'Replaced by'],
  follows: ['Earlier guidance on the same topic', 'Later guidance on the same topic'],
  'results-of': ['Its protocol', 'Its results'],
  corrects: ['Erratum of', 'Erratum'],
  'same-as': ['Another entry for the same source', 'Another entry for the same source'],
} as const satisfies Record<RelationKind, readonly [string, string]>;

/** A reference that another belongs to, seen from that other. */
export interface RelatedReference {
  /** “Later guidance on the same topic” */
  readonly words: string;
  readonly kind: RelationKind;
  /** Whether the other reference is the one that declares it. */
  readonly declaredThere: boolean;
  readonly other: Citation;
  readonly reason: string;
}

/** What belongs to each reference, by its key: what it declares, and what others declare of it. */
export const relatedReferences = (
  citations: readonly Citation[],
): ReadonlyMap<string, readonly RelatedReference[]> => {
  const byKey = new Map(citations.map((citation) => [citation.key, citation]));
  const found = new Map<string, RelatedReference[]>();
  const add = (key: string, related: RelatedReference): void => {
    found.set(key, [...(found.get(key) ?? []), related]);
  };
  for (const citation of citations) {
    for (const { kind, key, reason } of citation.relations ?? []) {
      const other = byKey.get(key);
      if (!other) continue;
      const [here, there] = words[kind];
      add(citation.key, { words: here, kind, declaredThere: false, other, reason });
      add(key, { words: there, kind, declaredThere: true, other: citation, reason });
    }
  }
  return found;
};
