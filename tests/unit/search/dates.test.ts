import { expect, test } from 'vitest';
import { findDates } from '#search/dates.ts';

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
