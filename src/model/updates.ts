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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
