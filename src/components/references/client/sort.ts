import { referenceKinds } from '#model/reference-kind.ts';
import type { DeskItem } from './desk-item.ts';
import type { SortKey } from './desk-state.ts';

type Compare = (a: DeskItem, b: DeskItem) => number;

/** By a value; what has none stands last, whichever way the list runs. */
const by =
  (valueOf: (item: DeskItem) => string | number | undefined, reversed: boolean): Compare =>
  (a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === other) return 0;
    if (one === undefined || one === '') return 1;
    if (other === undefined || other === '') return -1;
    return (one < other ? -1 : 1) * (reversed ? -1 : 1);
  };

const kinds: readonly string[] = referenceKinds;

const values: Readonly<Record<SortKey, (item: DeskItem) => string | number | undefined>> = {
  listed: ({ number }) => number,
  author: ({ author }) => author,
  year: ({ year }) => year,
  journal: ({ journal }) => journal,
  kind: ({ kind }) => kinds.indexOf(kind),
};

/** How references stand to each other; those that are alike stand as listed. */
export const comparison = (sort: SortKey, reversed: boolean): Compare => {
  const first = by(values[sort], reversed);
  return (a, b) => first(a, b) || a.number - b.number;
};
