import { isDay } from '#model/date.ts';
import { revisionsOf } from '#model/records.ts';
import type { Revision } from '#model/revision.ts';
import type { Rule } from './rule.ts';

const isDescending = (revisions: readonly Revision[]): boolean =>
  revisions.every(({ date }, index) => date < (revisions[index - 1]?.date ?? '9999'));

/** The update history runs from the first day to the last change. */
export const history: Rule = {
  needs: ['index', 'update-history'],
  check: ({ guideline, places, headerPlaces }, report) => {
    const revisions = revisionsOf(guideline);
    const [first] = revisions;
    const last = revisions.at(-1);
    if (!first || !last) return;
    const dated = revisions.filter(({ date }) => isDay(date));
    const [newest] = dated;
    if (newest && dated.length > 1 && isDescending(dated)) {
      report('history-order', places.get(newest), {
        found: 'the entries from the newest to the oldest',
      });
      return;
    }
    dated.forEach((revision, index) => {
      const before = dated[index - 1];
      const place = places.get(revision);
      if (revision.date === before?.date)
        report('revision-repeated', place, { found: `a second entry of ${revision.date}` });
      if (before && revision.date < before.date) {
        report('history-order', place, {
          found: `${revision.date} below ${before.date}`,
          expected: `a date after ${before.date}`,
        });
      }
      if (revision !== first && revision.kind === 'new')
        report('history-new', place, { found: `a new guideline on ${revision.date}` });
    });
    const original = headerPlaces.get('originalEffective');
    if (
      original &&
      isDay(first.date) &&
      guideline.originalEffective !== '' &&
      guideline.originalEffective !== first.date
    ) {
      report('history-original', original, {
        found: `the original effective date ${guideline.originalEffective}`,
        expected: `${first.date}, the date of the first entry in update-history.mdx`,
      });
    }
    const revised = headerPlaces.get('revised');
    if (
      revised &&
      isDay(last.date) &&
      guideline.revised !== undefined &&
      guideline.revised !== last.date
    ) {
      report('history-revised', revised, {
        found: `the revised date ${guideline.revised}`,
        expected: `${last.date}, the date of the last entry in update-history.mdx`,
      });
    }
  },
};
