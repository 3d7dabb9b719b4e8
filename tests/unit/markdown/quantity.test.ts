import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countAttribute, readInterval, readQuantity } from '#markdown/quantity.ts';

test.each([
  ['68%', 68, '%'],
  ['2.7 years', 2.7, 'years'],
  ['1,024', 1024, ''],
  ['−0.5 mm/s²', -0.5, 'mm/s²'],
  ['-3 cm', -3, 'cm'],
  ['<5%', 5, '%'],
  ['≥ 3 months', 3, 'months'],
])('%j is a quantity', (text, value, unit) => {
  expect(readQuantity(text)).toEqual({ value, unit, text });
});

test.each([
  '',
  'more than half',
  '55% (n = 3)',
  '1 024',
  '5 to 6',
  '1.2.3',
  '%',
  '10,24',
  '3-4 years',
])('%j is none', (text) => {
  expect(readQuantity(text)).toBeUndefined();
});

test.each([
  ['95% CI 59 to 84', 'CI', 95, 59, 84],
  ['97.5% CI -1.5 to 2', 'CI', 97.5, -1.5, 2],
  ['IQR 62 to 75', 'IQR', undefined, 62, 75],
  ['range 0.5 to 5.4', 'range', undefined, 0.5, 5.4],
  ['95% CI 59% to 84%', 'CI', 95, 59, 84],
  ['range 1 year to 3 years', 'range', undefined, 1, 3],
])('%j is an interval', (text, kind, level, low, high) => {
  expect(readInterval(text)).toMatchObject({ kind, low, high, text });
  expect(readInterval(text)?.level).toBe(level);
});

test.each([
  'CI 59 to 84',
  '95% IQR 1 to 2',
  '95% CI 84 to 59',
  '95% CI 59-84',
  '59 to 84',
  '95% CI 59 to',
  '',
])('%j is none', (text) => {
  expect(readInterval(text)).toBeUndefined();
});

test('a count is a part and its whole', () => {
  expect(countAttribute.safeParse('37 of 50').data).toEqual({ events: 37, total: 50 });
  for (const text of ['51 of 50', '1 of 0', '37/50', '1,000 of 2,000', 'x of y', ''])
    expect(countAttribute.safeParse(text).success).toBe(false);
});

describe('whatever is written', { timeout: 60_000 }, () => {
  test('a number with its unit is read as that number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99999, max: 99999 }),
        fc.nat(999),
        fc.constantFrom('%', ' years', ' cm', ''),
        (whole, part, unit) => {
          const text = `${String(whole)}.${String(part)}${unit}`;
          expect(readQuantity(text)).toEqual({
            value: Number(`${String(whole)}.${String(part)}`),
            unit: unit.trim(),
            text,
          });
        },
      ),
    );
  });

  test('what is read is finite and kept as written, and an interval is never upside down', () => {
    const pieces = fc.constantFrom(
      '95',
      '%',
      ' ',
      'CI',
      'IQR',
      'to',
      '1',
      '2.5',
      '-',
      '−',
      ',',
      '<',
      'years',
      '.',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const quantity = readQuantity(text);
        const interval = readInterval(text);
        if (quantity)
          expect([Number.isFinite(quantity.value), quantity.text]).toEqual([true, text]);
        if (interval) expect(interval.low).toBeLessThanOrEqual(interval.high);
      }),
      { numRuns: 500 },
    );
  });
});
