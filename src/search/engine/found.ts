import type { Note } from './answer.ts';
import type { Ranked } from './rank.ts';

/** What was found, before it is grouped and shown. */
export interface Found {
  /** In the order in which it is shown, within each group. */
  readonly ranked: readonly Ranked[];
  readonly notes: readonly Note[];
  /** What is marked: words in a row, as stems. */
  readonly marks: readonly (readonly string[])[];
  /** The record that Enter goes to. */
  readonly direct?: number | undefined;
}

export const nothing: Found = { ranked: [], notes: [], marks: [] };

/** Records in an order that is settled already. */
export const asRanked = (records: readonly number[], exact: boolean): Ranked[] =>
  records.map((record, at) => ({ record, score: records.length - at, exact }));
