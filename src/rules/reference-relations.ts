import { citationsOf } from '#model/records.ts';
import type { Rule } from './rule.ts';

/** A reference that belongs to another belongs to one of the list, and not to itself. */
export const referenceRelations: Rule = {
  needs: ['references'],
  check: ({ guideline, places, incomplete }, report) => {
    if (incomplete.has('references')) return;
    const citations = citationsOf(guideline);
    const keys = new Set(citations.map(({ key }) => key));
    for (const citation of citations) {
      for (const { kind, key } of citation.relations ?? []) {
        if (keys.has(key) && key !== citation.key) continue;
        report('relation-dead', places.get(citation, kind), {
          found:
            key === citation.key
              ? `${kind}="${key}" at ${key} itself`
              : `${kind}="${key}" where no reference has that key`,
        });
      }
    }
  },
};
