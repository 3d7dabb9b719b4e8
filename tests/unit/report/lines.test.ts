import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lines, narrow } from '#report/lines.ts';

const text = fc
  .array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r\n', '\r', 'word'), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('lines and columns', () => {
  test('count from 1, at every kind of line break', () => {
    const lines = new Lines('ab\r\nc\rd\n\ne');
    expect([0, 1, 4, 6, 8, 9].map((offset) => lines.at(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 5, column: 1 },
    ]);
  });

  test('lead back to the offset that they come of', () => {
    fc.assert(
      fc.property(text, fc.nat(), (source, number) => {
        const lines = new Lines(source);
        const offset = number % (source.length + 1);
        const { line, column } = lines.at(offset);
        expect(lines.offset(line, column)).toBe(offset);
        expect(line).toBeLessThanOrEqual(source.split(/\r\n|\n|\r/u).length);
      }),
    );
  });
});

describe('a place is narrowed', () => {
  const source = 'one two\nthree two four\n';
  const place = { file: 'a.mdx', line: 2, column: 1, endLine: 2, endColumn: 15 };

  test('to the first occurrence of a text within it', () => {
    expect(narrow(place, source, 'two')).toEqual({ ...place, column: 7, endColumn: 10 });
  });

  test.each(['five', 'one', ''])('and stays as it is where it does not hold %j', (words) => {
    expect(narrow(place, source, words)).toEqual(place);
  });
});
