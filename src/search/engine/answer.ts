import type { SourceKind } from '#model/citation.ts';
import type { Group, RecordKind, SearchRecord } from '../record.ts';
import type { WordNote } from './concepts.ts';
import type { Segment } from './excerpt.ts';
import type { InEffect } from './in-effect.ts';
import type { UnknownIdentifier } from './look-up.ts';
import type { UnknownPhrase } from './phrases.ts';

/** One hit, ready to be shown. */
export interface Hit {
  readonly record: SearchRecord;
  readonly title: readonly Segment[];
  readonly excerpt: readonly Segment[];
}

/** What the reader has to be told about how the query was read. */
export type Note =
  | WordNote
  | { readonly type: 'unknown-identifiers'; readonly unknown: readonly UnknownIdentifier[] }
  | { readonly type: 'unknown-date'; readonly text: string }
  /** Of an interval that was asked for, nothing has the words. */
  | { readonly type: 'nothing-within'; readonly text: string }
  /** The guideline has no such date: what is nearest to it is shown. */
  | { readonly type: 'unknown-milestone'; readonly milestone: string }
  | InEffect
  | UnknownPhrase
  | { readonly type: 'some-words' }
  | { readonly type: 'too-little' }
  /** More guidelines have this than were searched. */
  | { readonly type: 'left-out'; readonly searched: number; readonly left: number }
  /** Guidelines that could not be loaded. */
  | { readonly type: 'missing'; readonly guidelines: readonly string[] }
  /** The index of words could not be read: only what guidelines are about was looked at. */
  | { readonly type: 'words-unread' };

/** Which hits are wanted. */
export interface Filters {
  /** A kind of record, or a kind of source. */
  readonly kind?: RecordKind | SourceKind | undefined;
  readonly year?: string | undefined;
  /** Number of a guideline. */
  readonly guideline?: string | undefined;
}

/** How many hits there would be with each value of a filter, the others left as they are. */
export interface Facets {
  readonly kinds: ReadonlyMap<string, number>;
  readonly years: ReadonlyMap<string, number>;
  readonly guidelines: ReadonlyMap<string, number>;
}

export interface Answer {
  /** The query as it was read. */
  readonly query: string;
  readonly notes: readonly Note[];
  readonly groups: readonly { readonly group: Group; readonly hits: readonly Hit[] }[];
  readonly count: number;
  /** How many hits there would be without filters, in the guidelines that were searched. */
  readonly total: number;
  readonly facets: Facets;
  /** Numbers of the guidelines that have what was asked for and were not searched, the best first. */
  readonly leftOut: readonly string[];
  /** Where Enter goes: the one place that was asked for by its identifier. */
  readonly direct: string | undefined;
  /** What is marked in the text of a hit: words in a row, as stems. */
  readonly marks: readonly (readonly string[])[];
}
