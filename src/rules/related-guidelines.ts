import { relatedGuidelinesOf } from '#model/records.ts';
import type { Rule } from './rule.ts';

/** A guideline is related to others. */
export const relatedGuidelines: Rule = {
  needs: ['related-guidelines'],
  check: ({ guideline, places }, report) => {
    for (const related of relatedGuidelinesOf(guideline)) {
      if (related.number !== guideline.number) continue;
      report('related-itself', places.get(related), {
        found: `${related.number} in the list of ${guideline.number} itself`,
      });
    }
  },
};
