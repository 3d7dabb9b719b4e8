import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostNamed, namedOnce } from '#history/named-once.ts';
import type { PeriodRow } from '#history/period-words.ts';

type Group = PeriodRow['codes'][number];

const codesFrom = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `J${String(1000 + first + index)}`);

const row = (from: string, ...codes: readonly Group[]): PeriodRow => ({
  from,
  days: `From ${from}`,
  entry: '',
  position: '',
  codes,
});

const many = codesFrom(0, 180);

test('many codes are named in full where they first stand, and said to be the same later', () => {
  const rows = namedOnce([
    row('2020-01-01', { codes: many, text: 'not listed' }),
    row('2021-01-01', { codes: many, text: 'listed' }),
    row('2022-01-01', { codes: many, text: 'not listed' }),
  ]);
  expect(rows.map((groups) => groups.map(({ again }) => again))).toEqual([
    [undefined],
    ['The same 180 codes as of January 1, 2020 (then not listed)'],
    ['The same 180 codes as of January 1, 2020'],
  ]);
});

test('what few codes came in or were taken out is told', () => {
  const [, later] = namedOnce([
    row('2020-01-01', { codes: many, text: 'listed' }),
    row(
      '2021-01-01',
      { codes: [...many.slice(2), 'J9999'], text: 'listed' },
      { codes: many.slice(0, 2), text: 'not listed' },
    ),
  ]);
  expect(later?.map(({ again }) => again)).toEqual([
    '179 codes, those as of January 1, 2020 without J1000 and J1001 and with J9999',
    undefined,
  ]);
});

test('codes of which more than a few are others are named in full again, and few codes always', () => {
  const few = { codes: codesFrom(0, mostNamed), text: 'listed' };
  const rows = namedOnce([
    row('2020-01-01', { codes: many, text: 'listed' }, few),
    row('2021-01-01', { codes: codesFrom(20, 180), text: 'listed' }, few),
  ]);
  expect(rows.flat().filter(({ again }) => again !== undefined)).toEqual([]);
});

test('nothing is lost: every group keeps its codes, and what is told of a set leads back to it', () => {
  const group = fc.record({
    codes: fc.subarray(codesFrom(0, 40), { minLength: 1 }),
    text: fc.constantFrom('listed', 'not listed'),
  });
  fc.assert(
    fc.property(fc.array(group, { maxLength: 8 }), (groups) => {
      const rows = groups.map((one, index) => row(`20${String(10 + index)}-01-01`, one));
      const told = namedOnce(rows);
      expect(told.map((all) => all.map(({ codes, text }) => ({ codes, text })))).toEqual(
        rows.map(({ codes }) => codes),
      );
      told.flat().forEach(({ codes, again }) => {
        if (again === undefined) return;
        const year = Number(/as of January 1, 20(?<year>\d\d)/u.exec(again)?.groups?.['year']) - 10;
        const named = (after: RegExp): string[] =>
          after.exec(again)?.groups?.['codes']?.match(/J\d{4}/gu) ?? [];
        const without = named(/without (?<codes>J[J\d, and]*?)(?= and with |$)/u);
        const more = named(/ with (?<codes>J.*)$/u);
        expect(told[year]?.[0]?.again).toBeUndefined();
        const read = (groups[year]?.codes ?? []).filter((code) => !without.includes(code));
        expect([...read, ...more].toSorted()).toEqual(codes.toSorted());
      });
    }),
  );
});
