import type { Entry, EntryKind } from './entries.ts';
import { compareLines, type LineChange } from './lines.ts';

/** What became of an entry. */
export interface EntryChange {
  readonly change: 'added' | 'removed' | 'revised';
  readonly kind: EntryKind;
  readonly name: string;
  /** Its place on the page of the version that has it; the later one, if both have it. */
  readonly anchor?: string;
  /** The fields that differ; of an entry that only one side has, all that it says. */
  readonly fields: readonly { readonly label: string; readonly lines: readonly LineChange[] }[];
}

/** What two lists of entries differ in. */
export interface EntriesComparison {
  readonly changes: readonly EntryChange[];
  /** How many references are the same but for their number. */
  readonly moved: number;
}

const whole = (entry: Entry, change: 'added' | 'removed'): EntryChange => ({
  change,
  kind: entry.kind,
  name: entry.name,
  ...(entry.anchor === undefined ? {} : { anchor: entry.anchor }),
  fields: entry.fields.map(({ label, lines }) => ({
    label,
    lines: lines.map((text) => [{ kind: change, text }]),
  })),
});

const revised = (from: Entry, to: Entry): EntryChange | undefined => {
  const labels = [...new Set([...from.fields, ...to.fields].map(({ label }) => label))];
  const fields = labels.flatMap((label) => {
    const linesOf = (entry: Entry): readonly string[] =>
      entry.fields.find((field) => field.label === label)?.lines ?? [];
    const lines = compareLines(linesOf(from), linesOf(to));
    return lines.length === 0 ? [] : [{ label, lines }];
  });
  return fields.length === 0
    ? undefined
    : {
        change: 'revised',
        kind: to.kind,
        name: to.name,
        ...(to.anchor === undefined ? {} : { anchor: to.anchor }),
        fields,
      };
};

/**
 * Finds entries of one side again on the other, by key, or by the alias that a lost anchor has.
 *
 * @param aliases former anchors, each with the anchor that stands for it now
 */
export const compareEntries = (
  from: readonly Entry[],
  to: readonly Entry[],
  aliases: Readonly<Record<string, string>>,
): EntriesComparison => {
  const before = new Map(from.map((entry) => [entry.key, entry]));
  const after = new Map(to.map((entry) => [entry.key, entry]));
  const byAnchor = new Map(to.map((entry) => [entry.anchor, entry]));
  const successorOf = (entry: Entry): Entry | undefined => {
    const same = after.get(entry.key);
    if (same || entry.anchor === undefined) return same;
    const now = aliases[entry.anchor];
    const renamed = now === undefined ? undefined : byAnchor.get(now);
    // Two entries that became one: the one that kept its key is the one that stayed.
    return renamed && !before.has(renamed.key) ? renamed : undefined;
  };
  const pairs = from.flatMap((entry) => {
    const successor = successorOf(entry);
    return successor ? [[entry, successor] as const] : [];
  });
  const predecessors = new Map(pairs.map(([entry, successor]) => [successor, entry]));
  const changes = [
    ...to.flatMap((entry) => {
      const predecessor = predecessors.get(entry);
      return predecessor ? (revised(predecessor, entry) ?? []) : whole(entry, 'added');
    }),
    ...from.filter((entry) => !successorOf(entry)).map((entry) => whole(entry, 'removed')),
  ];
  const moved = pairs.filter(
    ([entry, successor]) =>
      entry.kind === 'reference' &&
      from.indexOf(entry) !== to.indexOf(successor) &&
      !revised(entry, successor),
  ).length;
  return { changes, moved };
};
