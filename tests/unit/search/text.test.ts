import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanQuery, queryLimit, tokenize, wordsOf } from '#search/text.ts';

test.each([
  ['li\u00ADver', 'liver'],
  ['\u200Fliver\u200B \uFEFFtumor', 'liver tumor'],
  ['ﬁbrous', 'fibrous'],
  ['“soft tissue”', '"soft tissue"'],
  ['97–04 – 05', '97-04 - 05'],
  ['a\u0000b\tc\n d', 'a b c d'],
  ['ＩＲＥ', 'IRE'],
])('a query is cleaned: %j', (typed, cleaned) => {
  expect(cleanQuery(typed)).toBe(cleaned);
});

test.each([
  ['NanoKnife® (IRE)', ['nanoknife', 'ire']],
  ['high-voltage MWA/RFA', ['high', 'voltage', 'mwa', 'rfa']],
  ['the cell’s homeostasis', ['the', 'cell', 'homeostasis']],
  ['510(k), 510K and 510 (K)', ['510k', '510k', 'and', '510k']],
  ['17.6% of 2.2 cm.', ['17.6', 'of', '2.2', 'cm']],
  ['P.C. Yang', ['pc', 'yang']],
  ['Frühling, Łapińska', ['fruhling', 'łapinska']],
])('a text has words: %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('words stand where their tokens say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tokens = tokenize(text);
      for (const { start, end, word } of tokens) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(word).not.toBe('');
      }
      expect(tokens.map(({ start }) => start)).toEqual(
        tokens.map(({ start }) => start).toSorted((a, b) => a - b),
      );
    }),
  );
});

test('a cleaned query is short, visible, and stays as it is when cleaned again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
      const cleaned = cleanQuery(text);
      expect(cleaned.length).toBeLessThanOrEqual(queryLimit);
      expect(cleaned).not.toMatch(/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD]/u);
      expect(cleanQuery(cleaned)).toBe(cleaned);
    }),
  );
});
