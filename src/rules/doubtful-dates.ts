import { isDay } from '#model/date.ts';
import { approvalsOf, revisionsOf } from '#model/records.ts';
import type { Rule } from './rule.ts';

/** The day a year after another, both ISO 8601. */
const yearAfter = (date: string): string =>
  `${String(Number(date.slice(0, 4)) + 1).padStart(4, '0')}${date.slice(4)}`;

/** The dates of a guideline are likely, as far as one tells of another. */
export const doubtfulDates: Rule = {
  needs: ['index', 'committee-approval', 'update-history'],
  check: ({ guideline, places, headerPlaces }, report) => {
    const { originalEffective, archived, reviewed, revised } = guideline;
    const revisions = revisionsOf(guideline).filter(({ date }) => isDay(date));
    const place = headerPlaces.get('archived');
    // An entry that archives the guideline on another day is told by itself, and so is a day before its first.
    const isTold =
      archived === undefined ||
      archived < originalEffective ||
      revisions.some(({ kind }) => kind === 'archived');
    if (place && !isTold)
      for (const [name, date] of Object.entries({ reviewed, revised }))
        if (date !== undefined && archived < date)
          report('date-doubtful', place, {
            found: `archived ${archived}`,
            expected: `a date not before ${name} ${date}`,
          });
    const approval = approvalsOf(guideline).at(-1);
    const review = reviewed ?? approval?.date;
    const newest = [revised, ...revisions.map(({ date }) => date)]
      .filter((date) => date !== undefined)
      .toSorted()
      .at(-1);
    const at = headerPlaces.get('reviewed') ?? (approval && places.get(approval));
    if (at && review !== undefined && newest !== undefined && review > yearAfter(newest))
      report('date-doubtful', at, {
        found: `a review of ${review}, more than a year after the last entry`,
        expected: `an entry after ${newest} that tells of it`,
      });
  },
};
