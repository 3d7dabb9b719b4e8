import { describe, expect, test } from 'vitest';
import { referenceEntries } from '#model/reference-entries.ts';
import { referenceSummary } from '#model/reference-summary.ts';
import { firstGuideline, guidelineOf, referenceOf } from '../support/references.ts';

const summaryOf = (...issued: (string | undefined)[]): ReturnType<typeof referenceSummary> =>
  referenceSummary(
    referenceEntries(
      guidelineOf(issued.map((date) => referenceOf(date === undefined ? {} : { issued: date }))),
    ),
  );

describe('the summary of a reference list', () => {
  test('tells of 02-40000-26 what a reviewer wants to know', () => {
    const summary = referenceSummary(referenceEntries(firstGuideline));
    expect(summary).toMatchObject({
      total: 57,
      named: 3,
      withoutIdentifier: 17,
      undated: 1,
      oldest: 2008,
      newest: 2023,
      median: [2017],
    });
    expect(Object.fromEntries(summary.identifiers)).toEqual({
      doi: 23,
      nice: 8,
      nct: 4,
      pmid: 3,
      lcd: 2,
      article: 1,
      fda510k: 2,
    });
    expect(summary.kinds.reduce((sum, [, count]) => sum + count, 0)).toBe(57);
    expect(summary.years.reduce((sum, { total }) => sum + total, 0)).toBe(56);
    expect(summary.years.map(({ year }) => year)).toEqual(
      Array.from({ length: 16 }, (_, index) => 2008 + index),
    );
  });

  test('names both middle years of an even number', () => {
    expect(summaryOf('2015', '2016-05', '2019', '2021-01-02').median).toEqual([2016, 2019]);
    expect(summaryOf('2015', '2016', undefined).median).toEqual([2015, 2016]);
    expect(summaryOf('2015', '2015').median).toEqual([2015]);
  });

  test('has no years where no reference has one', () => {
    expect(summaryOf(undefined)).toMatchObject({ years: [], median: [], undated: 1 });
  });
});
