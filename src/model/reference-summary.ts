import type { Identifiers } from './citation.ts';
import type { Organ } from './organ.ts';
import { referenceKinds, type ReferenceKind } from './reference-kind.ts';
import type { ReferenceEntry } from './reference-entries.ts';

/** Year in which a reference was published; undefined if its line gives none. */
export const yearOf = ({ citation }: Pick<ReferenceEntry, 'citation'>): number | undefined =>
  citation.issued === undefined ? undefined : Number(citation.issued.slice(0, 4));

/** Whether the evidence text names a reference; if not, the list alone has it. */
export const isNamed = ({ citation }: Pick<ReferenceEntry, 'citation'>): boolean =>
  citation.citedIn.length > 0;

/** The references of one year and kind. */
export interface YearCount {
  readonly year: number;
  readonly kinds: Readonly<Partial<Record<ReferenceKind, number>>>;
  readonly total: number;
}

/** What a reviewer wants to know of a reference list at first sight. */
export interface ReferenceSummary {
  readonly total: number;
  /** How many the guideline’s text names; the others are only listed. */
  readonly named: number;
  /** How many carry an identifier of each kind, most frequent first. */
  readonly identifiers: readonly (readonly [kind: keyof Identifiers, count: number])[];
  readonly withoutIdentifier: number;
  readonly kinds: readonly (readonly [kind: ReferenceKind, count: number])[];
  readonly organs: readonly (readonly [organ: Organ, count: number])[];
  readonly undated: number;
  readonly oldest?: number | undefined;
  readonly newest?: number | undefined;
  /** The middle year; of an even number, the two in the middle. */
  readonly median: readonly number[];
  /** Every year from the oldest to the newest, those without a reference too. */
  readonly years: readonly YearCount[];
}

const counted = <T>(values: readonly T[]): [T, number][] =>
  [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]);

const byCount = (a: readonly [unknown, number], b: readonly [unknown, number]): number =>
  b[1] - a[1];

const middleOf = (sorted: readonly number[]): number[] => [
  ...new Set(
    [
      sorted[Math.floor((sorted.length - 1) / 2)],
      sorted[Math.ceil((sorted.length - 1) / 2)],
    ].filter((year) => year !== undefined),
  ),
];

const yearCount = (year: number, entries: readonly ReferenceEntry[]): YearCount => {
  const ofYear = entries.filter((entry) => yearOf(entry) === year);
  return {
    year,
    kinds: Object.fromEntries(counted(ofYear.map(({ facts }) => facts.kind))),
    total: ofYear.length,
  };
};

export const referenceSummary = (entries: readonly ReferenceEntry[]): ReferenceSummary => {
  const years = entries
    .map(yearOf)
    .filter((year) => year !== undefined)
    .toSorted((a, b) => a - b);
  const [oldest] = years;
  const newest = years.at(-1);
  const identifiers = entries.flatMap(
    ({ citation }) => Object.keys(citation.identifiers) as (keyof Identifiers)[],
  );
  return {
    total: entries.length,
    named: entries.filter(isNamed).length,
    identifiers: counted(identifiers).toSorted(byCount),
    withoutIdentifier: entries.filter(
      ({ citation }) => Object.keys(citation.identifiers).length === 0,
    ).length,
    kinds: counted(entries.map(({ facts }) => facts.kind)).toSorted(
      ([a], [b]) => referenceKinds.indexOf(a) - referenceKinds.indexOf(b),
    ),
    organs: counted(entries.flatMap(({ facts }) => facts.organs)).toSorted(byCount),
    undated: entries.length - years.length,
    oldest,
    newest,
    median: middleOf(years),
    years:
      oldest === undefined || newest === undefined
        ? []
        : Array.from({ length: newest - oldest + 1 }, (_, index) =>
            yearCount(oldest + index, entries),
          ),
  };
};
