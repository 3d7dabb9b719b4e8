import { citationsOf } from '#model/records.ts';
import type { Rule } from './rule.ts';

/** What of a reference could not be read is told to its editor. */
export const referenceReading: Rule = {
  needs: ['references'],
  check: ({ guideline, places }, report) => {
    for (const citation of citationsOf(guideline)) {
      for (const part of citation.unread) {
        report('reference-unread', places.get(citation), {
          found: `“${part}”: could not read this part of reference ${String(citation.number)}`,
        });
      }
    }
  },
};
