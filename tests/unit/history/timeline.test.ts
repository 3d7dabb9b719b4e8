import { expect, test } from 'vitest';
import { historyFacts } from '#history/facts.ts';
import { timelineOf } from '#history/timeline.ts';
import { timelineInWords } from '#history/timeline-words.ts';
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
});

test('a code whose beginning is not known has no stretch before it is first named', () => {
  const codes = [
    { code: '0008T', events: [{ date: '2021-06-15', action: 'removed' } as const] },
    { code: '0009T', events: [{ date: '2021-06-15', action: 'revised' } as const] },
  ];
  const [removed, revised] = timelineOf({ ...exampleFacts, codes }).codes;
  expect(removed?.bars).toEqual([]);
  expect(revised?.bars).toEqual([{ from: revised?.marks[0]?.at, to: 100 }]);
});

test('a code of which no entry tells is drawn from the first held version that lists it', () => {
  const timeline = timelineOf(exampleFacts);
  const from = timeline.held[0]?.from;
  expect(from).toBeDefined();
  expect(timeline.codes.find(({ code }) => code === '0003T')?.bars).toEqual([{ from, to: 100 }]);
});

test('of many codes, those with the same history share a lane', () => {
  const codes = Array.from({ length: 13 }, (_, index) => ({
    code: `${String(1000 + index)}T`,
    events: [{ date: index === 5 ? '2021-06-15' : '2020-07-01', action: 'added' } as const],
  }));
  const facts = { ...exampleFacts, codes };
  const shared = timelineOf(facts);
  expect(shared.codes.map(({ code, others }) => [code, others])).toEqual([
    ['1000T', 11],
    ['1005T', 0],
  ]);
  expect(timelineInWords(facts, shared)).toContain(
    '“1000T +11” stands for 1000T and 11 other codes.',
  );
  expect(timelineOf({ ...facts, codes: codes.slice(1) }).codes).toHaveLength(12);
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

test('each approval has a word, though the second is near the first', () => {
  const { dates } = timelineOf(historyFacts(last, fixtureGuidelines.slice(0, 2)));
  expect(dates.map(({ word, label }) => [word, label])).toEqual([
    ['Original effective date', 'after'],
    ['Committee approval', 'before'],
    ['approval', 'over'],
  ]);
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
