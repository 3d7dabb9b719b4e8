import { describe, expect, test } from 'vitest';
import { listedSince } from '#model/listed-since.ts';
import { codingsOf } from '#model/records.ts';
import { exampleGuideline, otherGuideline } from '../support/example-guideline.ts';

const sinceIn = (guideline: typeof exampleGuideline) =>
  codingsOf(guideline).map((coding) => listedSince(guideline, coding));

describe('since when a code is listed', () => {
  test('the update history says it, or the table does', () => {
    expect(sinceIn(exampleGuideline)).toEqual(['2021-01-01', 'original']);
  });

  test('is unknown where neither does', () => {
    expect(sinceIn(otherGuideline)).toEqual([undefined]);
  });
});
