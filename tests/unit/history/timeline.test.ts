import { expect, test } from 'vitest';
import { historyFacts } from '#history/facts.ts';
import { timelineOf } from '#history/timeline.ts';
import { touchedBy } from '#history/touched.ts';
import { revisionsOf } from '#model/records.ts';
import { exampleFacts } from './facts.ts';
import { fixtureGuidelines } from './fixture.ts';

const [first, , last] = fixtureGuidelines;
const timeline = timelineOf(historyFacts(first));

test('the axis runs over whole years and is in true proportion', () => {
  expect([timeline.from, timeline.to]).toEqual(['2016-01-01', '2025-01-01']);
  const days = (from: string, to: string): number =>
    (Date.parse(to) - Date.parse(from)) / 86_400_000;
  for (const { marks } of timeline.entries)
    for (const { at, date } of marks)
      expect(at).toBeCloseTo(
        (100 * days('2016-01-01', date)) / days('2016-01-01', '2025-01-01'),
        1,
      );
});

test('each entry stands in the lane of its kind', () => {
  expect(timeline.entries.map(({ kind, marks }) => [kind, marks.length])).toEqual([
    ['start', 1],
    ['review', 7],
    ['revision', 1],
    ['coding', 2],
  ]);
});

test('a long time without an entry is a gap', () => {
  expect(timeline.gaps.map(({ after, before }) => [after, before])).toEqual([
    ['2021-12-15', '2023-06-15'],
  ]);
});

test('each code has a lane with what became of it', () => {
  expect(
    timeline.codes.map(({ code, marks, bars }) => [
      code,
      marks.map(({ action, date }) => `${action} ${date}`),
      bars.length,
    ]),
  ).toEqual([
    ['0600T', ['added 2020-07-01'], 1],
    ['0601T', ['added 2020-07-01', 'revised 2021-01-01'], 1],
  ]);
  const removed = timelineOf(exampleFacts).codes.find(({ code }) => code === '0002T');
  expect(removed?.bars[0]?.to).toBeLessThan(100);
  const unknown = timelineOf(exampleFacts).codes.find(({ code }) => code === '0003T');
  expect(unknown?.bars).toEqual([]);
});

test('words that would run into each other are left to the list', () => {
  for (const { marks } of timelineOf(exampleFacts).entries) {
    let end = -Infinity;
    for (const { at, label } of marks) {
      if (label === 'none') continue;
      const from = at - { over: 4.25, after: 0, before: 8.5 }[label];
      expect(from).toBeGreaterThanOrEqual(end);
      end = from + 8.5;
    }
  }
});

test('an entry tells what it touched, with the place it has now if it has one', () => {
  const touched = (guideline: typeof first, date: string): string[] =>
    revisionsOf(guideline)
      .filter((revision) => revision.date === date)
      .flatMap((revision) => touchedBy(revision, guideline))
      .map(({ action, name, anchor }) => `${action} ${name} ${anchor ?? '-'}`);
  expect(touched(first, '2021-01-01')).toEqual(['revised 0601T code-0601T']);
  expect(touched(first, '2024-06-15')).toEqual([
    'revised description description',
    'maintained position statement position-statement',
    'updated references references',
  ]);
  expect(touched(last, '2020-07-01')).toEqual(['added 0600T -', 'added 0601T code-0601T']);
});
