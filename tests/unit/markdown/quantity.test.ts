import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countAttribute,
  quantityAttribute,
  readInterval,
  readQuantity,
  timeAttribute,
} from '#markdown/quantity.ts';

test.each([
  ['68%', 68, '%'],
  ['2.7 years', 2.7, 'years'],
  ['1,024', 1024, ''],
  ['−0.5 mm/s²', -0.5, 'mm/s²'],
  ['-3 cm', -3, 'cm'],
  ['<5%', 5, '%'],
  ['≥ 3 months', 3, 'months'],
  ['$1,204', 1204, '$'],
  ['€ 12.50 per member', 12.5, '€ per member'],
  ['4.1 per 1,000 days', 4.1, 'per 1,000 days'],
  ['3 events per 100 patient-years', 3, 'events per 100 patient-years'],
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
  'HR 0.64',
  '118 ± 14 bpm',
  'not reached',
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
  ['95% CI, −2.9 to −0.7', 'CI', 95, -2.9, -0.7],
  ['95% CI: 97.8%–99.7%', 'CI', 95, 97.8, 99.7],
  ['95% CI 0.41, 0.99', 'CI', 95, 0.41, 0.99],
  ['IQR, 1,044–2,061', 'IQR', undefined, 1044, 2061],
  ['95% CI 59-84', 'CI', 95, 59, 84],
  ['range −3 – −1', 'range', undefined, -3, -1],
])('%j is an interval', (text, kind, level, low, high) => {
  expect(readInterval(text)).toMatchObject({ kind, low, high, text });
  expect(readInterval(text)?.level).toBe(level);
});

test.each([
  'CI 59 to 84',
  '95% IQR 1 to 2',
  '95% CI 84 to 59',
  '95% CI 59 -84',
  '95% CI 59 - 84',
  '95% CI 59,84',
  'IQR 3.1',
  'SD −3.1',
  '59 to 84',
  '95% CI 59 to',
  '',
])('%j is none', (text) => {
  expect(readInterval(text)).toBeUndefined();
});

test.each([
  ['SD 96.2', 'SD', 96.2],
  ['SE, 1.3', 'SE', 1.3],
  ['SD ± 14 bpm', 'SD', 14],
])('%j is a spread', (text, kind, spread) => {
  expect(readInterval(text)).toEqual({ kind, spread, text });
});

test.each([
  ['1 year', 1, 'year'],
  ['week 16', 16, 'weeks'],
  ['Day 1', 1, 'day'],
])('%j is a time', (text, value, unit) => {
  expect(timeAttribute.safeParse(text).data).toEqual({ value, unit, text });
});

test('a result may be none in figures, a time may not', () => {
  expect(quantityAttribute.safeParse('not reached').data).toEqual({
    unit: '',
    text: 'not reached',
  });
  expect(quantityAttribute.safeParse('good').success).toBe(false);
  expect(timeAttribute.safeParse('not reached').success).toBe(false);
});

test('a count is a part and its whole', () => {
  expect(countAttribute.safeParse('37 of 50').data).toEqual({ events: 37, total: 50 });
  expect(countAttribute.safeParse('37/50').data).toEqual({ events: 37, total: 50 });
  expect(countAttribute.safeParse('1,000 of 2,000').data).toEqual({ events: 1000, total: 2000 });
  for (const text of ['51 of 50', '1 of 0', '37 / 50', '10,00 of 2,000', 'x of y', ''])
    expect(countAttribute.safeParse(text).success).toBe(false);
});

describe('whatever is written', () => {
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
        if (interval?.low !== undefined && interval.high !== undefined)
          expect(interval.low).toBeLessThanOrEqual(interval.high);
      }),
      { numRuns: 500 },
    );
  });
});
