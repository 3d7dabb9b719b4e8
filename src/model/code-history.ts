import { holds, nameEndsOf } from './code-range.ts';
import type { ChangeAction, Revision } from './revision.ts';
import type { Guideline } from './guideline.ts';
import { revisionsOf } from './records.ts';

/** What the update history says was done to a code, and when. */
export interface CodeEvent {
  readonly action: ChangeAction;
  /** ISO 8601. */
  readonly date: string;
  /** Anchor of the entry that says it. */
  readonly anchor: string;
  /** The code as the entry names it: itself, a range that holds it, or the lower end of a range. */
  readonly named: string;
}

/** By which of the codes that a change names it touches a code, if it does. */
const namedBy = (codes: readonly string[], code: string): string | undefined => {
  if (codes.includes(code)) return code;
  return (
    codes.find((range) => holds(range, code)) ??
    (nameEndsOf(codes, code) ? code.slice(0, code.indexOf('–')) : undefined)
  );
};

/**
 * What entries say of a code, oldest first. An entry that names a range speaks of each code in it,
 * and one that names both ends of a range speaks of the range; that such an entry adds what is
 * listed already says nothing new.
 *
 * @param code a code or range as tables and the history write it: `0600T`, `C22.0–C22.9`
 */
export const eventsOfCode = (revisions: readonly Revision[], code: string): CodeEvent[] => {
  const events: CodeEvent[] = [];
  for (const { date, anchor, changes } of revisions.toSorted((a, b) => (a.date < b.date ? -1 : 1)))
    for (const { action, codes = [] } of changes) {
      const named = namedBy(codes, code);
      if (named === undefined) continue;
      const last = events.at(-1);
      const isListed = last !== undefined && last.action !== 'removed';
      if (named === code || action !== 'added' || !isListed)
        events.push({ action, date, anchor, named });
    }
  return events;
};

/** What a guideline’s update history says of a code, oldest first. */
export const codeEvents = (guideline: Guideline, code: string): CodeEvent[] =>
  eventsOfCode(revisionsOf(guideline), code);
