import { approvalsOf } from '#model/records.ts';
import type { Rule } from './rule.ts';

const sequences = [
  ['originalEffective', 'reviewed'],
  ['originalEffective', 'revised'],
  ['originalEffective', 'archived'],
  ['reviewed', 'nextReview'],
  ['originalEffective', 'nextReview'],
] as const;

/** The header’s dates agree with each other and with the committee’s approval. */
export const headerDates: Rule = {
  needs: ['index', 'committee-approval'],
  check: ({ guideline, headerPlaces }, report) => {
    for (const [earlier, later] of sequences) {
      const from = guideline[earlier];
      const to = guideline[later];
      const place = headerPlaces.get(later);
      if (from !== undefined && from !== '' && to !== undefined && place && to < from) {
        report('date-order', place, {
          found: `${later} ${to}`,
          expected: `a date not before ${earlier} ${from}`,
        });
      }
    }
    const approval = approvalsOf(guideline).at(-1);
    const reviewed = headerPlaces.get('reviewed');
    if (
      approval &&
      reviewed &&
      guideline.reviewed !== undefined &&
      guideline.reviewed !== approval.date
    ) {
      report('reviewed-approval', reviewed, {
        found: `the reviewed date ${guideline.reviewed}`,
        expected: `${approval.date}, the date in committee-approval.mdx`,
      });
    }
  },
};
