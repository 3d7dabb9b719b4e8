import type { HistoryFacts } from './facts.ts';
import type { RevisionKind } from '#model/revision.ts';

/** The kinds of entries as the picture and the filter tell them apart. */
export const timelineKinds = ['start', 'review', 'revision', 'coding', 'archived'] as const;

export type TimelineKind = (typeof timelineKinds)[number];

const kindOf: Readonly<Record<RevisionKind, TimelineKind>> = {
  new: 'start',
  'scheduled-review': 'review',
  'unscheduled-review': 'review',
  revision: 'revision',
  'quarterly-coding-update': 'coding',
  'annual-coding-update': 'coding',
  'coding-update': 'coding',
  archived: 'archived',
};

export const timelineKindOf = (kind: RevisionKind): TimelineKind => kindOf[kind];

/** Places along the axis are in percent of its length, from the left. */
export interface TimelineMark {
  readonly at: number;
  readonly date: string;
  /** Where on a wide page there is room for a word: over the mark, to its right, or nowhere. */
  readonly label: 'over' | 'after' | 'before' | 'none';
}

export interface TimelineEntry extends TimelineMark {
  readonly anchor: string;
  readonly kind: TimelineKind;
}

/** A stretch of a lane. */
export interface TimelineBar {
  readonly from: number;
  readonly to: number;
}

export interface TimelineLane<Mark extends TimelineMark = TimelineMark> {
  readonly marks: readonly Mark[];
  readonly bars: readonly TimelineBar[];
}

/** What happened to a code, along the axis. */
export interface CodeMark extends TimelineMark {
  readonly action: 'added' | 'revised' | 'removed';
}

export interface Timeline {
  /** First and last day of the axis: the first days of two years. */
  readonly from: string;
  readonly to: string;
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** One lane a kind that occurs, in the order of `timelineKinds`. */
  readonly entries: readonly (TimelineLane<TimelineEntry> & { readonly kind: TimelineKind })[];
  /** Stretches of a year and a half or more without an entry. */
  readonly gaps: readonly (TimelineBar & { readonly after: string; readonly before: string })[];
  readonly codes: readonly (TimelineLane<CodeMark> & { readonly code: string })[];
  /** Approvals and other dates that are no entries. */
  readonly dates: readonly (TimelineMark & { readonly name: string })[];
  /** For what stretch the text is held. */
  readonly held: readonly (TimelineBar & { readonly date: string })[];
}

/** Room that a word needs, in percent of an axis of 50 rem. */
const room = 8.5;

const dayNumber = (date: string): number => Date.parse(date) / 86_400_000;

/** Finds a place for each mark’s word, so that no two run into each other or out of the picture. */
const withLabels = <T extends Omit<TimelineMark, 'label'>>(
  marks: readonly T[],
  width = room,
): (T & Pick<TimelineMark, 'label'>)[] => {
  let end = -Infinity;
  return marks.map((mark) => {
    const { at } = mark;
    const places = [
      { label: 'over', from: at - width / 2, to: at + width / 2 },
      { label: 'after', from: at, to: at + width },
      { label: 'before', from: at - width, to: at },
    ] as const;
    const place = places.find(
      ({ from, to }) => from >= end && from >= -room / 2 && to <= 100 + room / 2,
    );
    end = place?.to ?? end;
    return { ...mark, label: place?.label ?? 'none' };
  });
};

/** Stretches in which a code was listed, from its events. */
const listedBars = (
  { events, listedSince }: HistoryFacts['codes'][number],
  first: string,
  at: (date: string) => number,
): TimelineBar[] => {
  const isListedAtFirst = events.at(0)?.action !== 'added' && listedSince !== 'not recorded';
  let open = isListedAtFirst
    ? listedSince !== undefined && listedSince !== 'original'
      ? listedSince
      : first
    : undefined;
  const bars: TimelineBar[] = [];
  for (const { date, action } of events) {
    if (action === 'removed') {
      if (open !== undefined) bars.push({ from: at(open), to: at(date) });
      open = undefined;
    } else open ??= date;
  }
  return open === undefined ? bars : [...bars, { from: at(open), to: 100 }];
};

/** Days of a year and a half, as near as months allow. */
const longGap = 545;

const gapsIn = ({ entries }: HistoryFacts, at: (date: string) => number): Timeline['gaps'] =>
  entries.flatMap(({ date: before }, index) => {
    const after = entries[index - 1]?.date;
    return after !== undefined && dayNumber(before) - dayNumber(after) >= longGap
      ? [{ after, before, from: at(after), to: at(before) }]
      : [];
  });

/** Lays a guideline’s history out along an axis of true proportion, from its first year to the end of its last. */
export const timelineOf = (facts: HistoryFacts): Timeline => {
  const { originalEffective, entries, versions, codes, nextReview, archived } = facts;
  const known = [
    originalEffective,
    ...entries.map(({ date }) => date),
    ...versions.map(({ date }) => date),
    ...[nextReview, archived].filter((date) => date !== undefined),
  ].sort();
  const firstYear = Number((known[0] ?? originalEffective).slice(0, 4));
  const lastYear = Number((known.at(-1) ?? originalEffective).slice(0, 4)) + 1;
  const [from, to] = [`${String(firstYear)}-01-01`, `${String(lastYear)}-01-01`];
  const length = dayNumber(to) - dayNumber(from);
  const at = (date: string): number =>
    Math.round(((dayNumber(date) - dayNumber(from)) / length) * 10_000) / 100;
  const mark = <T>(date: string, rest: T) => ({ ...rest, date, at: at(date) });
  return {
    from,
    to,
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => ({
      year: firstYear + index,
      at: at(`${String(firstYear + index)}-01-01`),
    })),
    entries: timelineKinds.flatMap((kind) => {
      const own = entries.filter((entry) => timelineKindOf(entry.kind) === kind);
      return own.length === 0
        ? []
        : [
            {
              kind,
              bars: [],
              marks: withLabels(own.map(({ date, anchor }) => mark(date, { anchor, kind }))),
            },
          ];
    }),
    gaps: gapsIn(facts, at),
    codes: codes.map((code) => ({
      code: code.code,
      bars: listedBars(code, originalEffective, at),
      marks: withLabels(
        code.events.flatMap(({ date, action }) =>
          action === 'maintained'
            ? []
            : [
                mark(date, {
                  action: action === 'added' || action === 'removed' ? action : 'revised',
                } as const),
              ],
        ),
      ),
    })),
    dates: withLabels(
      [
        mark(originalEffective, { name: 'Original effective date' }),
        ...versions.flatMap(({ approved }) =>
          approved === undefined ? [] : [mark(approved, { name: 'Committee approval' })],
        ),
        ...(nextReview === undefined ? [] : [mark(nextReview, { name: 'Next review due' })]),
        ...(archived === undefined ? [] : [mark(archived, { name: 'Archived' })]),
      ].sort((a, b) => a.at - b.at),
      3 * room,
    ),
    held: versions.map(({ date }) => {
      const next = entries.find((entry) => entry.date > date)?.date;
      return { date, from: at(date), to: next === undefined ? 100 : at(next) };
    }),
  };
};
