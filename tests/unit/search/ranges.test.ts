import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIdentifiers } from '#search/identifiers.ts';
import { withRanges } from '#search/ranges.ts';
import { cleanQuery } from '#search/text.ts';

const held = new Set(['code:81415', 'code:81416', 'code:81417', 'code:0600T', 'code:0601T']);
for (const number of [441, 442, 443]) {
  held.add(`nice:IPG${String(number)}`);
  held.add(`nice:*${String(number)}`);
}
const hasIdentifier = (keys: readonly string[]): boolean => keys.some((key) => held.has(key));

const readIn = (typed: string): string[] => {
  const { text, found } = findIdentifiers(cleanQuery(typed));
  return withRanges(found, text, hasIdentifier).map(({ keys: [key = ''] }) => key);
};

test.each([
  ['81415-81417', ['code:81415', 'code:81416', 'code:81417']],
  ['81414 – 81416', ['code:81415', 'code:81416']],
  ['0599T to 0605T', ['code:0600T', 'code:0601T']],
  ['IPG 441-443', ['nice:IPG441', 'nice:IPG442', 'nice:IPG443']],
])('of the range %s, all that the library has', (typed, keys) => {
  expect(readIn(typed)).toEqual(keys);
});

test.each(['0602T-0605T', '0601T-0600T', '81415, 81417', '81415-0600T'])(
  '%s is its two ends',
  (typed) => {
    expect(readIn(typed)).toHaveLength(2);
  },
);

test('whatever is typed, nothing is lost or invented', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('0', '1', '4', '6', 'T', ' ', '-', ',', 't', 'o', 'K', 'IPG'),
      }),
      (typed) => {
        const { text, found } = findIdentifiers(cleanQuery(typed));
        const all = withRanges(found, text, hasIdentifier);
        for (const one of all)
          expect(found.includes(one) || hasIdentifier(one.keys), one.text).toBe(true);
        const isCovered = all.every(({ start, end }) => start < end && end <= text.length);
        expect(isCovered && all.length >= Math.min(found.length, 1)).toBe(true);
      },
    ),
  );
});
