import { describe, expect, test } from 'vitest';
import { codeMend, rangeOf, systemMend, systemOf } from '#markdown/sections/code-text.ts';

test.each([
  ['CPT® coding', 'CPT'],
  ['HCPCS Codes', 'HCPCS'],
  ['ICD-10-CM: diagnosis codes', 'ICD-10-CM'],
  ['ICD-10 Diagnosis Codes That Support Medical Necessity', 'ICD-10-CM'],
  ['ICD-10 Procedure Codes', 'ICD-10-PCS'],
  ['Revenue codes', 'Revenue'],
  ['CPT/HCPCS coding', undefined],
  ['Procedure codes', undefined],
])('the heading “%s” names %s', (heading, system) => {
  expect(systemOf(heading)).toBe(system);
});

test('a heading of several systems is to be parted', () => {
  expect(systemMend('CPT/HCPCS coding').mend).toContain('a table of its own for each');
  expect(systemMend('CPT®, HCPCS and ICD-10 codes').mend).toContain('a table of its own for each');
  expect(systemMend('Procedure codes')).toEqual({});
});

test('a range runs from a lower to a higher code', () => {
  expect(rangeOf('C22.0 – C22.9', 'ICD-10-CM')).toEqual(['C22.0', 'C22.9']);
  expect(rangeOf('C22.0', 'ICD-10-CM')).toEqual(['C22.0']);
  expect(rangeOf('C22.9–C22.0', 'ICD-10-CM')).toBeUndefined();
});

describe('what is no code is told how to be written', () => {
  test.each([
    ['Z31.430, Z31.440', 'ICD-10-CM', 'Write one code, or one range, a row.'],
    ['J9998 and J9999', 'HCPCS', 'Write one code, or one range, a row.'],
    [
      'L5857-RT',
      'HCPCS',
      'Write L5857, and what the modifier RT changes into the column Indication.',
    ],
    [
      '97760 59',
      'CPT',
      'Write 97760, and what the modifier 59 changes into the column Indication.',
    ],
    ['E89.-', 'ICD-10-CM', 'Write E89 for the category, or the range of the codes that are meant.'],
    ['C22-', 'ICD-10-CM', 'Write C22 for the category, or the range of the codes that are meant.'],
    ['290', 'Revenue', 'Write 0290: revenue codes have four digits.'],
    ['J999', 'HCPCS', undefined],
    ['J9998, example', 'HCPCS', undefined],
    ['XXXXX-RT', 'HCPCS', undefined],
  ] as const)('%s of %s', (text, system, mend) => {
    expect(codeMend(text, system).mend).toBe(mend);
  });
});
