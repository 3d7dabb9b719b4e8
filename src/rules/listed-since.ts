import { isDay } from '#model/date.ts';
import { printedCode } from '#model/listed-since.ts';
import { codingsOf, revisionsOf } from '#model/records.ts';
import type { Rule } from './rule.ts';

/** A code is listed on a day on which its guideline was there. */
export const listedSince: Rule = {
  needs: ['index', 'billing-coding', 'update-history'],
  check: ({ guideline, places, incomplete }, report) => {
    const { originalEffective, reviewed, revised, archived } = guideline;
    const changed = [revised, ...revisionsOf(guideline).map(({ date }) => date)].filter(
      (date) => date !== undefined && isDay(date),
    );
    // Where nothing tells of changes, nothing tells when the last one was.
    const newest =
      changed.length === 0 || incomplete.has('update-history')
        ? undefined
        : [...changed, reviewed, archived]
            .filter((date) => date !== undefined)
            .toSorted()
            .at(-1);
    for (const coding of codingsOf(guideline)) {
      const { listedSince: since } = coding;
      if (since === undefined || !isDay(since)) continue;
      const expected =
        originalEffective !== '' && since < originalEffective
          ? `a date not before originalEffective ${originalEffective}`
          : newest !== undefined && since > newest
            ? `a date not after ${newest}, the newest of the guideline`
            : undefined;
      if (expected === undefined) continue;
      report('date-order', places.get(coding, 'listedSince'), {
        found: `${printedCode(coding)} listed since ${since}`,
        expected,
      });
    }
  },
};
