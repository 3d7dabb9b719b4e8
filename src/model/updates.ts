import type { Guideline } from './guideline.ts';
import { revisionsOf } from './records.ts';
import type { Revision } from './revision.ts';

/** A revision of some guideline of the library. */
export interface Update {
  /** Number of the guideline. */
  readonly number: string;
  /** Its subject. */
  readonly title: string;
  readonly revision: Revision;
}

/** All revisions of all guidelines, newest first; those of one day by guideline number. */
export const libraryUpdates = (guidelines: readonly Guideline[]): Update[] =>
  guidelines
    .flatMap((guideline) =>
      revisionsOf(guideline).map((revision) => ({
        number: guideline.number,
        title: guideline.subject,
        revision,
      })),
    )
    .sort((a, b) => compare(b.revision.date, a.revision.date) || compare(a.number, b.number));

/** So many entries give a month a heading of its own. */
const enough = 3;

/**
 * Updates under the time that they came in: a year, or each month of a year in which some month has
 * three or more. In the order that they have.
 *
 * @returns by `2024` or `2024-06`
 */
export const updatesByTime = (updates: readonly Update[]): Map<string, Update[]> => {
  const monthOf = ({ revision }: Update): string => revision.date.slice(0, 7);
  const busy = new Set(
    [...Map.groupBy(updates, monthOf)].flatMap(([month, { length }]) =>
      length >= enough ? [month.slice(0, 4)] : [],
    ),
  );
  return Map.groupBy(updates, (update) => {
    const month = monthOf(update);
    const year = month.slice(0, 4);
    return busy.has(year) ? month : year;
  });
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
