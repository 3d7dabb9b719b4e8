import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerOn, type Answer } from '#history/answer.ts';
import { answerInWords } from '#history/answer-words.ts';
import { historyFacts, type HistoryFacts } from '#history/facts.ts';
import { includes, periodsOf } from '#history/periods.ts';
import { revisionKinds } from '#model/revision.ts';
import { exampleFacts } from './facts.ts';
import { fixtureGuidelines } from './fixture.ts';

const dayAt = (index: number): string =>
  new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10);
const days = Array.from({ length: 7670 }, (_, index) => dayAt(index));
const today = '2026-01-01';

/** How far along the log an answer stands; it can only grow from one day to the next. */
const progress = (answer: Answer): number[] =>
  answer.phase === 'before'
    ? [0, 0, 0, 0]
    : [
        answer.phase === 'archived' ? 2 : 1,
        answer.entry ? Date.parse(answer.entry.date) : 0,
        answer.position.reviews.length,
        answer.position.changed.length,
      ];

/** What an answer says, apart from the day itself. */
const substance = (answer: Answer): string => JSON.stringify({ ...answer, date: undefined });

/** What is not as it should be, day by day. */
const faultsOf = (facts: HistoryFacts): string[] => {
  const periods = periodsOf(facts);
  const faults: string[] = [];
  const said = new Map<number, string>();
  let before: number[] = [];
  let place = 0;
  for (const day of days) {
    const fitting = periods.flatMap((period, index) => (includes(period, day) ? [index] : []));
    const index = fitting[0] ?? -1;
    if (fitting.length !== 1) faults.push(`${day} has ${String(fitting.length)} periods`);
    if (index < place) faults.push(`${day} is in an earlier period than the day before`);
    place = index;
    const answer = answerOn(facts, day, '2031-01-01');
    const now = progress(answer);
    if (now.some((value, part) => value < (before[part] ?? 0)))
      faults.push(`${day} knows less than the day before`);
    before = now;
    // Within a period, every day has the same answer: the table of periods misses nothing.
    const words = substance(answer);
    if ((said.get(index) ?? words) !== words) faults.push(`${day} has an answer of its own`);
    said.set(index, words);
  }
  return faults;
};

const holdsEveryDay = (facts: HistoryFacts): void => {
  expect(faultsOf(facts)).toEqual([]);
};

test('the days run from 2010 to 2030', () => {
  expect([days[0], days.at(-1)]).toEqual(['2010-01-01', '2030-12-31']);
});

describe('every day from 2010 to 2030 has exactly one answer, and time only moves on', () => {
  test('in the first guideline', () => {
    holdsEveryDay(historyFacts(fixtureGuidelines[0]));
  });

  test('with three versions held', () => {
    holdsEveryDay(historyFacts(fixtureGuidelines[2], fixtureGuidelines.slice(0, 2)));
  });

  test('where everything occurs that can', () => {
    holdsEveryDay({ ...exampleFacts, archived: '2026-02-03', nextReview: '2025-06-15' });
  });

  test('in any history', () => {
    const date = fc.integer({ min: 0, max: days.length - 1 }).map(dayAt);
    const history = fc
      .record({
        dates: fc.uniqueArray(date, { minLength: 1, maxLength: 12 }),
        kinds: fc.array(fc.constantFrom(...revisionKinds), { minLength: 12, maxLength: 12 }),
        positions: fc.array(fc.constantFrom('maintained', 'revised', undefined), {
          minLength: 12,
          maxLength: 12,
        }),
        held: fc.nat(),
        code: fc.array(fc.constantFrom('added', 'revised', 'removed', undefined), {
          minLength: 12,
          maxLength: 12,
        }),
        since: fc.constantFrom(undefined, 'original', 'not recorded', '2015-05-05'),
      })
      .map(({ dates, kinds, positions, held, code, since }): HistoryFacts => {
        const sorted = dates.toSorted();
        const [originalEffective = ''] = sorted;
        const version = sorted[held % sorted.length] ?? '';
        return {
          originalEffective,
          entries: sorted.map((day, index) => {
            const position = positions[index];
            return {
              date: day,
              anchor: `update-${day}`,
              kind: kinds[index] ?? 'revision',
              ...(position === undefined ? {} : { position }),
            };
          }),
          codes: [
            {
              code: '0001T',
              ...(since === undefined ? {} : { listedSince: since }),
              events: sorted.flatMap((day, index) => {
                const action = code[index];
                return action === undefined ? [] : [{ date: day, action }];
              }),
            },
          ],
          versions: [...new Set([version, sorted.at(-1) ?? ''])].map((day) => ({
            date: day,
            positions: [],
            descriptors: { '0001T': 'One' },
          })),
        };
      });
    fc.assert(fc.property(history, holdsEveryDay), { numRuns: 10 });
  }, 30_000);
});

test('no answer is without words', () => {
  const facts = historyFacts(fixtureGuidelines[2], fixtureGuidelines.slice(0, 2));
  for (const { from = '2010-01-01' } of periodsOf(facts)) {
    const {
      heading,
      lead = heading,
      points,
      remarks,
    } = answerInWords(answerOn(facts, from, today));
    for (const text of [heading, lead, ...points.map((point) => point.text), ...remarks])
      expect(text, from).not.toMatch(/undefined|null|NaN|^$/u);
  }
});
