import { citationsOf } from '#model/records.ts';
import type { Rule } from './rule.ts';

/** No two references have the same key. */
export const referenceKeys: Rule = {
  needs: ['references'],
  check: ({ guideline, places }, report) => {
    const first = new Map<string, number>();
    for (const citation of citationsOf(guideline)) {
      if (citation.key === '') continue;
      const other = first.get(citation.key);
      if (other === undefined) first.set(citation.key, citation.number);
      else {
        report('reference-key-collision', places.get(citation), {
          found: `reference ${String(citation.number)} with the key “${citation.key}”`,
          expected: `a key that differs from that of reference ${String(other)}`,
        });
      }
    }
  },
};
