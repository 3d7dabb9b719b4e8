import { longDate } from '#model/date-text.ts';
import type { RevisionKind } from '#model/revision.ts';

const kinds: Readonly<Record<RevisionKind, string>> = {
  new: 'first entry',
  'scheduled-review': 'scheduled review',
  'unscheduled-review': 'unscheduled review',
  review: 'review',
  revision: 'revision',
  'quarterly-coding-update': 'quarterly coding update',
  'annual-coding-update': 'annual coding update',
  'coding-update': 'coding update',
  archived: 'archiving',
};

/** “the quarterly coding update of July 1, 2020” */
export const entryInWords = ({ kind, date }: { kind: RevisionKind; date: string }): string =>
  `the ${kinds[kind]} of ${longDate(date)}`;

/** “1 code”, “2 codes” */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** “a”, “a and b”, “a, b, and c” */
export const listed = (items: readonly string[]): string =>
  items.length < 3
    ? items.join(' and ')
    : `${items.slice(0, -1).join(', ')}, and ${items[items.length - 1] ?? ''}`;

export const capitalised = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
