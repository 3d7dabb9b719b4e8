import type { EntryFacts, HistoryFacts, VersionFacts } from './facts.ts';

/** What is known of the position statement on a day. Dates are ISO 8601, oldest first. */
export interface PositionAnswer {
  /** Days of the reviews until then. */
  readonly reviews: readonly string[];
  /** Of these, the ones whose entries say that the position was maintained. */
  readonly maintained: readonly string[];
  /** Entries until then, reviews or not, that changed it. */
  readonly changed: readonly string[];
  /** Reviews whose entries say nothing of it. */
  readonly silent: readonly string[];
  /** The next entry after the day that changes it. */
  readonly changedLater?: string;
  /** The version in which its wording can be read that the day has, as far as the entries tell. */
  readonly readIn?: {
    readonly version: string;
    /** Whether that version itself was in effect on the day. */
    readonly isHeld: boolean;
    /** None: that version states no position that could be quoted. */
    readonly positions: VersionFacts['positions'];
    readonly hasStatement?: true;
  };
}

const isReview = ({ kind }: EntryFacts): boolean =>
  kind === 'scheduled-review' || kind === 'unscheduled-review' || kind === 'review';

const isChange = ({ position }: EntryFacts): boolean =>
  position !== undefined && position !== 'maintained';

/** Whether the guideline says nothing of a position: neither the version that tells of the day, nor an entry. */
export const isPositionless = ({ readIn, maintained, changed }: PositionAnswer): boolean =>
  readIn?.positions.length === 0 &&
  !readIn.hasStatement &&
  maintained.length + changed.length === 0;

const datesOf = (entries: readonly EntryFacts[]): string[] => entries.map(({ date }) => date);

/** A held version with whose positions the day’s agree, as far as the entries between tell. */
const carriedOver = (
  { entries, versions }: HistoryFacts,
  date: string,
): VersionFacts | undefined => {
  const changesBetween = (after: string, until: string): boolean =>
    entries.some((entry) => isChange(entry) && entry.date > after && entry.date <= until);
  const before = versions.filter((version) => version.date <= date).pop();
  if (before && !changesBetween(before.date, date)) return before;
  const after = versions.find((version) => version.date > date);
  return after && !changesBetween(date, after.date) ? after : undefined;
};

/**
 * What is known of the position statement on a day.
 *
 * @param held the version in effect on that day, if its text is held
 */
export const positionOn = (
  facts: HistoryFacts,
  date: string,
  held: VersionFacts | undefined,
): PositionAnswer => {
  const until = facts.entries.filter((entry) => entry.date <= date);
  const reviews = until.filter(isReview);
  const changedLater = facts.entries.find((entry) => entry.date > date && isChange(entry))?.date;
  const source = held ?? carriedOver(facts, date);
  return {
    reviews: datesOf(reviews),
    maintained: datesOf(reviews.filter(({ position }) => position === 'maintained')),
    changed: datesOf(until.filter(isChange)),
    silent: datesOf(reviews.filter(({ position }) => position === undefined)),
    ...(changedLater === undefined ? {} : { changedLater }),
    ...(source
      ? {
          readIn: {
            version: source.date,
            isHeld: source === held,
            positions: source.positions,
            ...(source.hasStatement ? { hasStatement: true } : {}),
          },
        }
      : {}),
  };
};
