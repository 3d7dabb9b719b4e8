import { revisionsOf } from '#model/records.ts';
import type { Rule } from './rule.ts';

/** The update history runs from the first day to the last change. */
export const history: Rule = {
  needs: ['index', 'update-history'],
  check: ({ guideline, places, headerPlaces }, report) => {
    const revisions = revisionsOf(guideline);
    const [first] = revisions;
    const last = revisions.at(-1);
    if (!first || !last) return;
    revisions.forEach((revision, index) => {
      const before = revisions[index - 1];
      const place = places.get(revision);
      if (before && revision.date === before.date)
        report('revision-repeated', place, { found: `a second entry of ${revision.date}` });
      if (before && revision.date < before.date) {
        report('history-order', place, {
          found: `${revision.date} below ${before.date}`,
          expected: `a date after ${before.date}`,
        });
      }
      if (before && revision.kind === 'new')
        report('history-new', place, { found: `a new guideline on ${revision.date}` });
    });
    const original = headerPlaces.get('originalEffective');
    if (
      original &&
      guideline.originalEffective !== '' &&
      guideline.originalEffective !== first.date
    ) {
      report('history-original', original, {
        found: `the original effective date ${guideline.originalEffective}`,
        expected: `${first.date}, the date of the first entry in update-history.mdx`,
      });
    }
    const revised = headerPlaces.get('revised');
    if (revised && guideline.revised !== undefined && guideline.revised !== last.date) {
      report('history-revised', revised, {
        found: `the revised date ${guideline.revised}`,
        expected: `${last.date}, the date of the last entry in update-history.mdx`,
      });
    }
  },
};
