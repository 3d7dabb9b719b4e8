import type { Guideline } from '#model/guideline.ts';
import { listedSince, printedCode } from '#model/listed-since.ts';
import { codeEvents } from '#model/code-history.ts';
import { approvalsOf, codingsOf, positionsOf, revisionsOf } from '#model/records.ts';
import type { ChangeAction, RevisionKind } from '#model/revision.ts';
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
  /** Its positions: status and scope. */
  readonly positions: readonly { readonly status: string; readonly scope: string }[];
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
  return {
    date,
    ...(approved !== undefined && approved < date ? { approved } : {}),
    positions: positionsOf(guideline).map(({ status, scope }) => ({ status, scope })),
    descriptors: Object.fromEntries(
      codingsOf(guideline).map((coding) => [printedCode(coding), coding.display]),
    ),
  };
};

/** Every code that the guideline lists, or that an entry of its history names. */
const codesOf = (guideline: Guideline): CodeFacts[] => {
  const listed = new Map(codingsOf(guideline).map((coding) => [printedCode(coding), coding]));
  const named = revisionsOf(guideline).flatMap(({ changes }) =>
    changes.flatMap(({ codes = [] }) => codes),
  );
  return [...new Set([...listed.keys(), ...named])].sort().map((code) => {
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
    const position = changes.find(({ subject }) => subject === 'position-statement')?.action;
    return { date, anchor, kind, ...(position === undefined ? {} : { position }) };
  }),
  codes: codesOf(guideline),
  versions: [...earlier, guideline].map(versionFacts).sort((a, b) => (a.date < b.date ? -1 : 1)),
});
