import { codeOn, type CodeAnswer } from './code-answer.ts';
import type { EntryFacts, HistoryFacts } from './facts.ts';
import { positionOn, type PositionAnswer } from './position-answer.ts';

/** What this site knows of a guideline on a day, and what it does not know. Dates are ISO 8601. */
export type Answer =
  /** Before the guideline first took effect. */
  | {
      readonly phase: 'before';
      readonly date: string;
      readonly isFuture: boolean;
      readonly originalEffective: string;
      /** The committee had approved it by then. */
      readonly approved?: string;
    }
  | {
      readonly phase: 'in force' | 'archived';
      readonly date: string;
      /** Whether the day is still to come. */
      readonly isFuture: boolean;
      /** The latest entry of the update history until then. */
      readonly entry?: EntryFacts;
      /** The day of the next entry. */
      readonly next?: string;
      /** The version in effect, if its text is on this site. */
      readonly held?: string;
      /** All versions whose text is on this site, oldest first. */
      readonly versions: readonly string[];
      /** A version that had been approved by then, and took effect later. */
      readonly pending?: { readonly approved: string; readonly date: string };
      /** A review that was due by then, of which no entry tells. */
      readonly overdue?: string;
      readonly archived?: string;
      readonly position: PositionAnswer;
      readonly codes: readonly CodeAnswer[];
    };

/** The version in effect on a day: the one that the latest entry until then led to, if it is held. */
const heldOn = (facts: HistoryFacts, date: string) => {
  const version = facts.versions.filter((candidate) => candidate.date <= date).pop();
  const isReplaced = facts.entries.some(
    (entry) => version && entry.date > version.date && entry.date <= date,
  );
  return isReplaced ? undefined : version;
};

/**
 * What was in effect on a day, as far as the guideline’s own history and the versions held tell.
 *
 * @param date the date of service, ISO 8601
 * @param today the day of asking, ISO 8601
 */
export const answerOn = (facts: HistoryFacts, date: string, today: string): Answer => {
  const isFuture = date > today;
  const waiting = facts.versions.find(
    ({ approved, date: from }) => approved !== undefined && approved <= date && date < from,
  );
  if (date < facts.originalEffective) {
    return {
      phase: 'before',
      date,
      isFuture,
      originalEffective: facts.originalEffective,
      ...(waiting?.approved === undefined ? {} : { approved: waiting.approved }),
    };
  }
  const { archived, nextReview, entries, versions } = facts;
  const entry = entries.filter((candidate) => candidate.date <= date).pop();
  const next = entries.find((candidate) => candidate.date > date);
  const held = heldOn(facts, date);
  const isArchived = archived !== undefined && archived <= date;
  const isOverdue =
    nextReview !== undefined && nextReview <= date && !entries.some((one) => one.date > nextReview);
  return {
    phase: isArchived ? 'archived' : 'in force',
    date,
    isFuture,
    ...(entry ? { entry } : {}),
    ...(next ? { next: next.date } : {}),
    ...(held ? { held: held.date } : {}),
    versions: versions.map((version) => version.date),
    ...(waiting?.approved === undefined
      ? {}
      : { pending: { approved: waiting.approved, date: waiting.date } }),
    ...(isOverdue && !isArchived ? { overdue: nextReview } : {}),
    ...(isArchived ? { archived } : {}),
    position: positionOn(facts, date, held),
    codes: facts.codes.map((code) => codeOn(code, date, held, versions)),
  };
};
