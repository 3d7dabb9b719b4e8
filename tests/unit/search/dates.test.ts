import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '#search/dates.ts';
import { findDatesAndIntervals } from '#search/find-intervals.ts';
import { liesWithin } from '#search/interval.ts';
import { queryLimit } from '#search/text.ts';

test.each([
  '06/15/2024',
  '6/15/24',
  '06-15-2024',
  '2024-06-15',
  '2024/6/15',
  '2024.06.15',
  '20240615',
  '06152024',
  'June 15, 2024',
  'June 15 2024',
  'june 15th, 2024',
  'Jun. 15, 2024',
  '15 June 2024',
  '15th of June 2024',
  '15-Jun-2024',
  '15.06.2024',
  '15/06/2024',
  '2024 June 15',
  'Saturday, June 15, 2024',
  'Sat June 15, 2024',
  'Sat. 06/15/2024',
  '2024-06-15 00:00:00',
  '2024-06-15T00:00:00Z',
  '2024-06-15T00:00:00.000+02:00',
  '06/15/2024 12:00 AM',
  'June 15, 2024 at 9:30 p.m.',
  '15th of June, 2024',
  'June fifteenth, 2024',
  'the fifteenth of June 2024',
])('%s is June 15, 2024', (typed) => {
  expect(findDates(typed).map(({ date }) => date)).toEqual(['2024-06-15']);
});

test.each([
  ['June first, 2024', '2024-06-01'],
  ['June twentieth 2024', '2024-06-20'],
  ['May twenty-third, 2024', '2024-05-23'],
  ['May twenty third, 2024', '2024-05-23'],
  ['the thirty-first of May, 2024', '2024-05-31'],
  ['sixth of June 2024', '2024-06-06'],
])('%s is a day in words', (typed, date) => {
  expect(findDates(typed)).toEqual([{ date, text: typed, start: 0, end: typed.length }]);
});

test.each(["Jun '24", "June '24"])('%s is a month with a short year', (typed) => {
  expect(findDates(typed).map(({ date }) => date)).toEqual(['2024-06']);
});

test.each(['July 2020', 'Jul 2020', '2020 July', '07/2020', '2020-07', 'july of 2020', '07/20'])(
  '%s is a month',
  (typed) => {
    expect(findDates(typed).map(({ date }) => date)).toEqual(['2020-07']);
  },
);

test.each([
  'Q3 2020',
  'q3 of 2020',
  '2020 Q3',
  "Q3 '20",
  'third quarter 2020',
  '3rd quarter of 2020',
])('%s is a quarter', (typed) => {
  expect(findDates(typed).map(({ date }) => date)).toEqual(['2020-Q3']);
});

test.each(['February 30, 2024', '02/30/2024', '31 June 2024'])('%s is no day', (typed) => {
  expect(findDates(typed).map(({ date }) => date)).toEqual(['none']);
});

test.each([
  'Meijerink 2021',
  '299(2):470-480',
  '02-40000-26',
  'may',
  '17.6',
  '2012 to 2017',
  '1/2',
])('%s holds no date', (typed) => {
  expect(findDates(typed)).toEqual([]);
});

describe('intervals', () => {
  test.each([
    ['updates after 06/15/2021', '2021-06-16/..', 'after 06/15/2021'],
    ['changes since 2021', '2021/..', 'since 2021'],
    ['since the 2021 review', '2021/..', 'since the 2021'],
    ['updates since January 2021', '2021-01/..', 'since January 2021'],
    ['studies after 2020', '2021/..', 'after 2020'],
    ['studies before 2017', '../2016', 'before 2017'],
    ['prior to 1/1/2020', '../2019-12-31', 'prior to 1/1/2020'],
    ['before March 2020', '../2020-02', 'before March 2020'],
    ['until 2019', '../2019', 'until 2019'],
    ['through 06/15/2021', '../2021-06-15', 'through 06/15/2021'],
    ['up to 2019', '../2019', 'up to 2019'],
    ['by 2019', '../2019', 'by 2019'],
    ['no later than 2019', '../2019', 'no later than 2019'],
    ['later than 2019', '2020/..', 'later than 2019'],
    ['on or after 2024-06-15', '2024-06-15/..', 'on or after 2024-06-15'],
    ['2020 or later', '2020/..', '2020 or later'],
    ['2020 or earlier', '../2020', '2020 or earlier'],
    ['from 2020 on', '2020/..', 'from 2020 on'],
    ['2020-present', '2020/..', '2020-present'],
    ['pre-2018 studies', '../2017', 'pre-2018'],
    ["since '19", '2019/..', "since '19"],
    ['since Q3 2020', '2020-07/..', 'since Q3 2020'],
    ['after Q4 2020', '2021-01/..', 'after Q4 2020'],
  ])('%s is bounded at one end', (typed, date, text) => {
    expect(findDatesAndIntervals(typed).map((one) => [one.date, one.text])).toEqual([[date, text]]);
  });

  test.each([
    ['references 2015-2017', '2015/2017'],
    ['2016 to 2018', '2016/2018'],
    ['between 2017 and 2015', '2015/2017'],
    ['between June 2020 and June 2021', '2020-06/2021-06'],
    ['from 06/01/2020 to 07/31/2020', '2020-06-01/2020-07-31'],
    ['06/15/2023-06/15/2024', '2023-06-15/2024-06-15'],
    ['2023-06-15-2024-06-15', '2023-06-15/2024-06-15'],
    ['2023-06-15 - 2024-06-15', '2023-06-15/2024-06-15'],
    ['06/2020-06/2021', '2020-06/2021-06'],
    ['Jun 2020-Jun 2021', '2020-06/2021-06'],
    ['Q3 2020 - Q1 2021', '2020-07/2021-03'],
    ['June to August 2020', '2020-06/2020-08'],
    ['June-August 2020', '2020-06/2020-08'],
    ['June 1 to July 31, 2020', '2020-06-01/2020-07-31'],
  ])('%s has two ends', (typed, date) => {
    expect(findDatesAndIntervals(typed).map((one) => one.date)).toEqual([date]);
  });

  test.each([
    'Meijerink 2021',
    'wang 2021 and gupta 2021',
    'updates in 2021',
    'UpToDate 2021',
    '2017;43(4):751-757',
    '2017;12:2015-2017',
    'pages 2015-2017',
    'NCT2015-2017',
    '02-40000-26',
    '10.1000/x.2015-2017',
  ])('%s is none', (typed) => {
    expect(findDatesAndIntervals(typed)).toEqual([]);
  });

  test.each(['2024-06-15', '06-15-2024', '15-Jun-2024', '2020-07', 'from June 2021'])(
    '%s is one date, whatever hyphens it has',
    (typed) => {
      expect(findDatesAndIntervals(typed).map(({ date }) => date)).toEqual([
        findDates(typed)[0]?.date,
      ]);
    },
  );

  test.each(['references from 2017', 'references 2017', '2017 references', 'literature of 2017'])(
    '%s are of the whole year',
    (typed) => {
      expect(findDatesAndIntervals(typed).map(({ date, text }) => [date, text])).toEqual([
        ['2017/2017', '2017'],
      ]);
    },
  );

  test('two bounds are two intervals', () => {
    expect(findDatesAndIntervals('after 2018 and before 2021').map(({ date }) => date)).toEqual([
      '2019/..',
      '../2020',
    ]);
  });

  test.each([
    ['2021', '2021/..', true],
    ['2021', '2021-01-01/..', true],
    ['2021', '2021-01-02/..', false],
    ['2020-06', '2020-06-01/2020-06-30', true],
    ['2020-06', '2020-06-01/2020-06-29', false],
    ['2024-02', '../2024-02-29', true],
    ['2021-06-15', '../2021-06', true],
    ['2021-06-15', '../2021-06-14', false],
    ['2017', '2015/2016', false],
  ])('%s lies in %s: %s', (date, interval, isWithin) => {
    expect(liesWithin(date, interval)).toBe(isWithin);
  });
});

describe('whatever is typed', () => {
  const piece = fc.constantFrom(
    ..."2015 2017 06/15/2021 2024-06-15 June June-July first Q3 Sat since after before from to and on or later until pages - – / ' , : T00:00 20 |".split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: queryLimit }),
    fc
      .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 60 })
      .map((pieces) => pieces.flat().join('').slice(0, queryLimit)),
  );

  test('reading ends quickly, and tells dates that stand apart, in their order', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const start = performance.now();
        const found = findDatesAndIntervals(typed);
        expect(performance.now() - start).toBeLessThan(1000);
        const day = String.raw`\d{4}(?:-(?:\d{2}(?:-\d{2})?|Q[1-4]))?`;
        for (const [at, { date, start: from, end }] of found.entries()) {
          expect(date).toMatch(
            new RegExp(`^(?:none|${day}|(?:${day}|\\.\\.)/(?:${day}|\\.\\.))$`, 'u'),
          );
          expect(from).toBeLessThan(end);
          expect(from).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(['2015-', '01/2015-', 'Jun-', '2015-01-01-', 'after ', 'June to ', '2015 to ', '- '])(
    '%j again and again is read in time',
    (one) => {
      const start = performance.now();
      findDatesAndIntervals(one.repeat(queryLimit).slice(0, queryLimit));
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
