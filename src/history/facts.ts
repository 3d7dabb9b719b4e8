import type { Guideline } from '#model/guideline.ts';
import { listedSince, printedCode } from '#model/listed-since.ts';
import { codeEvents } from '#model/code-history.ts';
import { trackedCodes } from '#model/former-codes.ts';
import { positionWords } from '#model/position-words.ts';
import { approvalsOf, codingsOf, positionsOf, revisionsOf } from '#model/records.ts';
import type { Change, ChangeAction, ChangeSubject, RevisionKind } from '#model/revision.ts';
import { versionDate } from '#model/version.ts';

/** An entry of the update history, as far as the answers depend on it. */
export interface EntryFacts {
  /** ISO 8601. */
  readonly date: string;
  readonly anchor: string;
  readonly kind: RevisionKind;
  /** What it did to the position statement; absent: it does not say. */
  readonly position?: ChangeAction;
}

/** A code, listed now or formerly, and what the update history says of it. */
export interface CodeFacts {
  /** As tables and the history write it: `0600T`, `C22.0–C22.9`. */
  readonly code: string;
  /** Since when, where no entry adds it; absent where neither says it. */
  readonly listedSince?: string;
  /** Oldest first. */
  readonly events: readonly { readonly date: string; readonly action: ChangeAction }[];
}

/** A version whose text is on this site. */
export interface VersionFacts {
  /** ISO 8601; also names the version in addresses. */
  readonly date: string;
  /** When the committee approved it, if that was before its date. */
  readonly approved?: string;
  /** Its positions: “not covered for all indications”. */
  readonly positions: readonly string[];
  /** Where there are none: it has a position statement of running text all the same. */
  readonly hasStatement?: true;
  /** Descriptors of its codes, by code. */
  readonly descriptors: Readonly<Record<string, string>>;
}

/** What is known of a guideline’s past. Plain data; all lists oldest first. */
export interface HistoryFacts {
  readonly originalEffective: string;
  readonly archived?: string;
  readonly nextReview?: string;
  readonly entries: readonly EntryFacts[];
  readonly codes: readonly CodeFacts[];
  /** At least one; the last is the current one. */
  readonly versions: readonly VersionFacts[];
}

const versionFacts = (guideline: Guideline): VersionFacts => {
  const date = versionDate(guideline);
  const approved = approvalsOf(guideline).at(-1)?.date;
  const positions = positionsOf(guideline).map(positionWords);
  const isText =
    positions.length === 0 && guideline.sections.some(({ id }) => id === 'position-statement');
  return {
    date,
    ...(approved !== undefined && approved < date ? { approved } : {}),
    positions,
    ...(isText ? { hasStatement: true } : {}),
    descriptors: Object.fromEntries(
      codingsOf(guideline).map((coding) => [printedCode(coding), coding.display]),
    ),
  };
};

/** The parts of a guideline that say what is covered. */
const sayWhatIsCovered: ReadonlySet<ChangeSubject> = new Set([
  'position-statement',
  'criteria',
  'indications',
]);

/** What an entry did to the position: a change of any part of it counts before what was maintained. */
const positionAction = (changes: readonly Change[]): ChangeAction | undefined => {
  const own = changes.filter(({ subject }) => sayWhatIsCovered.has(subject));
  const change = own.find(({ action }) => action !== 'maintained');
  const isMaintained =
    own.some(({ subject }) => subject === 'position-statement') ||
    changes.some(({ subject, action }) => subject === 'guideline' && action === 'maintained');
  return change?.action ?? (isMaintained ? 'maintained' : undefined);
};

/** Every code that the guideline lists, or that an entry of its history names. */
const codesOf = (guideline: Guideline): CodeFacts[] => {
  const listed = new Map(codingsOf(guideline).map((coding) => [printedCode(coding), coding]));
  return trackedCodes(guideline).map((code) => {
    const coding = listed.get(code);
    const events = codeEvents(guideline, code).map(({ date, action }) => ({ date, action }));
    const since = coding && listedSince(guideline, coding);
    const isAdded = events.some(({ action }) => action === 'added');
    return { code, ...(since === undefined || isAdded ? {} : { listedSince: since }), events };
  });
};

/**
 * What a guideline’s own text says of its past.
 *
 * @param earlier the earlier versions that are held, in any order
 */
export const historyFacts = (
  guideline: Guideline,
  earlier: readonly Guideline[] = [],
): HistoryFacts => ({
  originalEffective: guideline.originalEffective,
  ...(guideline.archived === undefined ? {} : { archived: guideline.archived }),
  ...(guideline.nextReview === undefined ? {} : { nextReview: guideline.nextReview }),
  entries: revisionsOf(guideline).map(({ date, anchor, kind, changes }) => {
    const position = positionAction(changes);
    return { date, anchor, kind, ...(position === undefined ? {} : { position }) };
  }),
  codes: codesOf(guideline),
  versions: [...earlier, guideline].map(versionFacts).sort((a, b) => (a.date < b.date ? -1 : 1)),
});
