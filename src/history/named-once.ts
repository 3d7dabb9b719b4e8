import { longDate } from '#model/date-text.ts';
import type { PeriodRow } from './period-words.ts';
import { listed } from './words.ts';

type Group = PeriodRow['codes'][number];

/** A group of codes in a row of the table of periods. */
export interface NamedGroup extends Group {
  /**
   * How it follows from a group that an earlier row has named: “The same 180 codes as of July 1, 2020”.
   * Absent: nothing was told of these codes before, or they are few, and are to be named here.
   */
  readonly again?: string;
}

/** More codes of which the same is known are counted, and named in full once; nor do more set two groups apart. */
export const mostNamed = 12;

/** A large group that a row names in full, and the first day of that row, ISO 8601. */
interface Told {
  readonly group: Group;
  readonly from: string;
}

const missing = (from: readonly string[], among: readonly string[]): string[] => {
  const there = new Set(among);
  return from.filter((code) => !there.has(code));
};

const differenceFrom = ({ group, from }: Told, { codes, text }: Group) => {
  const without = missing(group.codes, codes);
  const more = missing(codes, group.codes);
  const then = group.text === text ? '' : ` (then ${group.text})`;
  const base = `as of ${longDate(from)}${then}`;
  const count = String(codes.length);
  const changes = [
    ...(without.length === 0 ? [] : [`without ${listed(without)}`]),
    ...(more.length === 0 ? [] : [`with ${listed(more)}`]),
  ];
  return {
    size: without.length + more.length,
    words:
      changes.length === 0
        ? `The same ${count} codes ${base}`
        : `${count} codes, those ${base} ${changes.join(' and ')}`,
  };
};

/**
 * The groups of codes of each row, so that many codes are named in full where they first stand, and
 * later rows say only what has changed. Nothing is left out: every group still has all of its codes.
 *
 * @param rows oldest first
 */
export const namedOnce = (rows: readonly PeriodRow[]): NamedGroup[][] => {
  const told: Told[] = [];
  return rows.map(({ from, codes }) => {
    const earlier = [...told];
    return codes.map((group) => {
      if (group.codes.length <= mostNamed || from === undefined) return group;
      const [nearest] = earlier
        .map((one) => differenceFrom(one, group))
        .sort((one, other) => one.size - other.size);
      if (nearest && nearest.size <= mostNamed) return { ...group, again: nearest.words };
      told.push({ group, from });
      return group;
    });
  });
};
