import { expect, test } from 'vitest';
import { updatesByTime, type Update } from '#model/updates.ts';

const on = (date: string): Update => ({
  number: '02-40000-26',
  title: 'Example',
  revision: { anchor: `update-${date}`, date, kind: 'review', text: 'Review.', changes: [] },
});
const timesOf = (...dates: string[]): [string, number][] =>
  [...updatesByTime(dates.map(on))].map(([time, { length }]) => [time, length]);

test('updates stand under their years', () => {
  expect(timesOf('2024-06-15', '2024-06-01', '2023-06-15')).toEqual([
    ['2024', 2],
    ['2023', 1],
  ]);
});

test('a year in which a month has three or more is told by months', () => {
  expect(timesOf('2024-07-01', '2024-06-15', '2024-06-15', '2024-06-01', '2023-06-15')).toEqual([
    ['2024-07', 1],
    ['2024-06', 3],
    ['2023', 1],
  ]);
});
