import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordsOf } from '#components/references/client/exported-records.ts';
import { referencesBibtex } from '#exports/references/bibtex.ts';
import { referencesCslJson } from '#exports/references/csl-json.ts';
import { referencesCsv } from '#exports/references/csv.ts';
import { referencesRis } from '#exports/references/ris.ts';
import type { Citation } from '#model/citation.ts';
import {
  firstGuideline,
  firstReferences,
  guidelineOf,
  referenceOf,
} from '../../support/references.ts';

const writers = {
  ris: referencesRis,
  bib: referencesBibtex,
  'csl.json': referencesCslJson,
} as const;

const formats = Object.keys(writers) as (keyof typeof writers)[];

/** References with anything in their titles, and some of their places. */
const anyList = fc
  .array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 })
  .chain((titles) =>
    fc.record({
      citations: fc.constant(
        titles.map((title, index): Citation =>
          referenceOf({ key: `doe-${String(index)}`, ...(title.trim() === '' ? {} : { title }) }),
        ),
      ),
      places: fc.subarray(titles.map((_, index) => index)),
    }),
  );

describe.each(formats)('a part of references.%s', (format) => {
  test('is what the build would have written of that part alone', () => {
    const places = [0, 12, 20, 56];
    expect(recordsOf(format, writers[format](firstGuideline), places)).toBe(
      writers[format](guidelineOf(places.flatMap((place) => firstReferences[place] ?? []))),
    );
  });

  test('is so whatever stands in the references', () => {
    fc.assert(
      fc.property(anyList, ({ citations, places }) => {
        expect(recordsOf(format, writers[format](guidelineOf(citations)), places)).toBe(
          writers[format](guidelineOf(places.flatMap((place) => citations[place] ?? []))),
        );
      }),
    );
  }, 30_000);
});

describe('a part of references.csv', () => {
  const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

  test('is the header with the rows of that part', () => {
    const all = referencesCsv(firstGuideline);
    expect(rowsOf(recordsOf('csv', all, [3, 34]))).toEqual(
      [3, 34].map((place) => rowsOf(all)[place]),
    );
  });

  test('is so whatever stands in the references', () => {
    fc.assert(
      fc.property(anyList, ({ citations, places }) => {
        const all = referencesCsv(guidelineOf(citations));
        expect(rowsOf(recordsOf('csv', all, places))).toEqual(
          places.map((place) => rowsOf(all)[place]),
        );
      }),
    );
  }, 30_000);
});
