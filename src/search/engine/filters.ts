import type { SearchRecord } from '../record.ts';
import type { Facets, Filters } from './answer.ts';

/** The year that a record belongs to: of publication, or of the entry in the history. */
export const yearOf = ({ year, kind, dates }: SearchRecord): string | undefined =>
  year ?? (kind === 'revision' || kind === 'approval' ? dates?.[0]?.slice(0, 4) : undefined);

/** What a record is filtered by: its kind; for references, their kind of source. */
export const kindsOf = ({ kind, sourceKind }: SearchRecord): string[] =>
  sourceKind === undefined ? [kind] : [kind, sourceKind];

export const passes = (record: SearchRecord, { kind, year, guideline }: Filters): boolean =>
  (kind === undefined || kindsOf(record).includes(kind)) &&
  (year === undefined || yearOf(record) === year) &&
  (guideline === undefined || record.guideline === guideline);

const count = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Counts the values of each filter over the hits that pass the other filters. */
export const countFacets = (records: readonly SearchRecord[], filters: Filters): Facets => ({
  kinds: count(
    records.filter((one) => passes(one, { ...filters, kind: undefined })).flatMap(kindsOf),
  ),
  years: count(
    records
      .filter((one) => passes(one, { ...filters, year: undefined }))
      .flatMap((one) => yearOf(one) ?? []),
  ),
  guidelines: count(
    records
      .filter((one) => passes(one, { ...filters, guideline: undefined }))
      .map(({ guideline }) => guideline),
  ),
});
