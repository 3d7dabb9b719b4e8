import { describe, expect, test } from 'vitest';
import { longDate } from '#model/date-text.ts';

describe('a date in words', () => {
  test.each([
    ['2024-06-15', 'June 15, 2024'],
    ['2016-01-01', 'January 1, 2016'],
    ['2024-02-29', 'February 29, 2024'],
    ['2015-11', 'November 2015'],
    ['2015', '2015'],
  ])('%s is %s', (date, words) => {
    expect(longDate(date)).toBe(words);
  });

  test('what is no date is refused', () => {
    expect(() => longDate('soon')).toThrow(RangeError);
  });
});
