import type { HistoryFacts } from './facts.ts';
import { room, withLabels, type Label } from './timeline-labels.ts';
import type { RevisionKind } from '#model/revision.ts';

/** The kinds of entries as the picture and the filter tell them apart. */
export const timelineKinds = ['start', 'review', 'revision', 'coding', 'archived'] as const;

export type TimelineKind = (typeof timelineKinds)[number];

const kindOf: Readonly<Record<RevisionKind, TimelineKind>> = {
  new: 'start',
  'scheduled-review': 'review',
  'unscheduled-review': 'review',
  review: 'review',
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
  readonly label: Label;
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
  /** A lane for each code; where codes are many, one for all codes with the same history. */
  readonly codes: readonly (TimelineLane<CodeMark> & {
    readonly code: string;
    /** How many other codes have this same lane. */
    readonly others: number;
  })[];
  /** Approvals and other dates that are no entries, each with the word that stands at it. */
  readonly dates: readonly (TimelineMark & { readonly name: string; readonly word: string })[];
  /** For what stretch the text is held. */
  readonly held: readonly (TimelineBar & { readonly date: string })[];
}

const dayNumber = (date: string): number => Date.parse(date) / 86_400_000;

/** What tells that a code was listed on a day: an entry, or a held version that lists it. */
const knownDays = (
  { code, events }: HistoryFacts['codes'][number],
  versions: HistoryFacts['versions'],
): { readonly date: string; readonly isRemoval: boolean }[] =>
  [
    ...events.map(({ date, action }) => ({ date, isRemoval: action === 'removed' })),
    ...versions
      .filter(({ descriptors }) => Object.hasOwn(descriptors, code))
      .map(({ date }) => ({ date, isRemoval: false })),
  ].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

/** Stretches in which a code is known to have been listed. */
const listedBars = (
  facts: HistoryFacts['codes'][number],
  versions: HistoryFacts['versions'],
  first: string,
  at: (date: string) => number,
): TimelineBar[] => {
  const { events, listedSince } = facts;
  const isKnownToBegin =
    events.at(0)?.action !== 'added' && listedSince !== undefined && listedSince !== 'not recorded';
  let open = isKnownToBegin ? (listedSince === 'original' ? first : listedSince) : undefined;
  const bars: TimelineBar[] = [];
  for (const { date, isRemoval } of knownDays(facts, versions)) {
    if (isRemoval) {
      if (open !== undefined) bars.push({ from: at(open), to: at(date) });
      open = undefined;
    } else open ??= date;
  }
  return open === undefined ? bars : [...bars, { from: at(open), to: 100 }];
};

/** So many codes have a lane each; of more, those with the same history share one. */
const mostLanes = 12;

/** The codes of each lane, in order: one, or all with the same history. */
const lanesOf = ({
  codes,
  versions,
}: HistoryFacts): (readonly HistoryFacts['codes'][number][])[] =>
  codes.length <= mostLanes
    ? codes.map((code) => [code])
    : [
        ...Map.groupBy(codes, (code) =>
          JSON.stringify([code.listedSince, code.events, knownDays(code, versions)]),
        ).values(),
      ];

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
  const { originalEffective, entries, versions, nextReview, archived } = facts;
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
  const dates = [
    mark(originalEffective, { name: 'Original effective date' }),
    ...[...new Set(versions.flatMap(({ approved }) => approved ?? []))].map((approved) =>
      mark(approved, { name: 'Committee approval' }),
    ),
    ...(nextReview === undefined ? [] : [mark(nextReview, { name: 'Next review due' })]),
    ...(archived === undefined ? [] : [mark(archived, { name: 'Archived' })]),
  ]
    .sort((a, b) => a.at - b.at)
    .map((one, index, all) => ({
      ...one,
      // The same name once more is said by its last word.
      word: all[index - 1]?.name === one.name ? (one.name.split(' ').at(-1) ?? '') : one.name,
    }));
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
    codes: lanesOf(facts).flatMap(([code, ...others]) =>
      code === undefined
        ? []
        : [
            {
              code: code.code,
              others: others.length,
              bars: listedBars(code, versions, originalEffective, at),
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
            },
          ],
    ),
    dates: withLabels(dates, ({ word }) => (word.includes(' ') ? 3 : 1) * room),
    held: versions.map(({ date }) => {
      const next = entries.find((entry) => entry.date > date)?.date;
      return { date, from: at(date), to: next === undefined ? 100 : at(next) };
    }),
  };
};
