import type { ChangeAction } from './revision.ts';
import type { Guideline } from './guideline.ts';
import { revisionsOf } from './records.ts';

/** What the update history says was done to a code, and when. */
export interface CodeEvent {
  readonly action: ChangeAction;
  /** ISO 8601. */
  readonly date: string;
  /** Anchor of the entry that says it. */
  readonly anchor: string;
}

/**
 * What the update history says of a code, oldest first.
 *
 * @param code a code or range as tables and the history write it: `0600T`, `C22.0–C22.9`
 */
export const codeEvents = (guideline: Guideline, code: string): CodeEvent[] =>
  revisionsOf(guideline).flatMap(({ date, anchor, changes }) =>
    changes.flatMap(({ action, codes }) =>
      codes?.includes(code) ? [{ action, date, anchor }] : [],
    ),
  );
