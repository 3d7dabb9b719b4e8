import type { Citation } from './citation.ts';
import type { Guideline } from './guideline.ts';
import { citationsOf, studiesOf } from './records.ts';
import { referenceFacts, type ReferenceFacts } from './reference-facts.ts';
import { relatedReferences, type RelatedReference } from './related-references.ts';

/** A reference with all that is told of it. */
export interface ReferenceEntry {
  readonly citation: Citation;
  readonly facts: ReferenceFacts;
  readonly related: readonly RelatedReference[];
}

/** The references of a guideline with all that is told of them, in the order of the list. */
export const referenceEntries = (guideline: Guideline): ReferenceEntry[] => {
  const citations = citationsOf(guideline);
  const related = relatedReferences(citations);
  const designs = new Map<string | undefined, string>(
    studiesOf(guideline).map(({ citationKey, design }) => [citationKey, design]),
  );
  return citations.map((citation) => ({
    citation,
    facts: referenceFacts(citation, designs.get(citation.key)),
    related: related.get(citation.key) ?? [],
  }));
};
