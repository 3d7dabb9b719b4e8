import { citationsOf } from '#model/records.ts';
import type { Rule } from './rule.ts';

/** Two references with the same identifier may be one source listed twice. */
export const referenceDuplicates: Rule = {
  needs: ['references'],
  check: ({ guideline, places }, report) => {
    const first = new Map<string, number>();
    for (const citation of citationsOf(guideline)) {
      for (const [kind, id = ''] of Object.entries(citation.identifiers)) {
        const key = `${kind} ${id.toLowerCase()}`;
        const other = first.get(key);
        if (other === undefined) first.set(key, citation.number);
        else {
          report('reference-duplicate', places.get(citation), {
            found: `${id} in reference ${String(citation.number)}, as in reference ${String(other)}`,
          });
        }
      }
    }
  },
};
