import { isDay } from '#model/date.ts';
import { revisionsOf } from '#model/records.ts';
import type { Rule } from './rule.ts';

/** The header and the update history say the same of a guideline’s archiving. */
export const archiving: Rule = {
  needs: ['index', 'update-history'],
  check: ({ guideline, places, headerPlaces }, report) => {
    const revisions = revisionsOf(guideline).filter(({ date }) => isDay(date));
    const last = revisions.at(-1);
    const entry = revisions.findLast(({ kind }) => kind === 'archived');
    const place = headerPlaces.get('archived');
    const { archived } = guideline;
    if (!place && last?.kind === 'archived')
      report('history-archived', places.get(last, 'text'), {
        found: `an entry of ${last.date} that archives the guideline, and a header without “archived”`,
      });
    if (!place || archived === undefined) return;
    if (entry && entry.date !== archived)
      report('date-doubtful', place, {
        found: `archived ${archived}`,
        expected: `${entry.date}, the date of the entry that archives the guideline`,
      });
    else if (!entry && last?.date === archived)
      report('date-doubtful', place, {
        found: `archived ${archived}, and an entry of that day that does not say so`,
        expected: 'an entry that archives the guideline',
      });
  },
};
