import type { Coding } from '#model/coding.ts';
import { printedCode } from '#model/listed-since.ts';
import { codeTablesOf } from '#model/records.ts';
import type { Rule } from './rule.ts';

/** A code stands in one table. */
export const codeTables: Rule = {
  needs: ['billing-coding'],
  check: ({ guideline, places }, report) => {
    const first = new Map<string, { heading: string; coding: Coding }>();
    for (const { heading, codings } of codeTablesOf(guideline)) {
      for (const coding of codings) {
        const other = first.get(coding.anchor);
        if (!other) first.set(coding.anchor, { heading, coding });
        else {
          report('code-repeated', places.get(coding), {
            found: `${printedCode(coding)}, as in line ${String(places.get(other.coding).line)}`,
            expected: 'each code in one table',
          });
        }
      }
    }
  },
};
