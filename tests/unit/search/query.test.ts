import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery, type Known } from '#search/query.ts';
import { queryLimit } from '#search/text.ts';

const words = new Set(['2021', '471', '120', 'liver', 'soft', 'tissue', 'b12']);
const keys = new Set(['code:0600T', 'pmid:31435129', 'nice:*441']);
const known: Known = {
  hasIdentifier: (asked) => asked.some((key) => keys.has(key)),
  hasWord: (word) => words.has(word),
};
const read = (query: string) => readQuery(query, known);

describe('a query is read', () => {
  test('identifiers first, then dates, phrases and words', () => {
    const query = read('0600T “soft tissue” liver July 1, 2020');
    expect(query.identifiers.map(({ keys: [key] }) => key)).toEqual(['code:0600T']);
    expect(query.dates.map(({ date }) => date)).toEqual(['2020-07-01']);
    expect(query.phrases).toEqual([['soft', 'tissue']]);
    expect(query.words).toEqual(['liver']);
  });

  test('a number that is a word of the library is a word amid words', () => {
    expect(read('471 treatments').identifiers).toEqual([]);
    expect(read('471 treatments').words).toEqual(['471', 'treatments']);
    expect(read('b12 liver').identifiers).toEqual([]);
  });

  test('a short number is an identifier where it stands alone, and is one', () => {
    expect(read('441').identifiers).toHaveLength(1);
    expect(read('441 patients').identifiers).toEqual([]);
    expect(read('440').identifiers).toEqual([]);
  });

  test('a long number that the library does not have is an identifier that it lacks', () => {
    expect(read('31435128').identifiers.map(({ text }) => text)).toEqual(['31435128']);
  });

  test('single quotation marks and apostrophes are told apart', () => {
    expect(read("'soft tissue' liver").phrases).toEqual([['soft', 'tissue']]);
    expect(read("Crohn's disease's").phrases).toEqual([]);
  });

  test('a year is a word', () => {
    expect(read('Meijerink 2021').words).toEqual(['meijerink', '2021']);
    expect(read('Meijerink 2021').dates).toEqual([]);
  });
});

test('whatever is typed, reading ends quickly, and yields folded words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
      const query = read(text);
      expect(query.text.length).toBeLessThanOrEqual(256);
      for (const word of [...query.words, ...query.phrases.flat()]) {
        expect(word).not.toMatch(/[\s<>"&]/u);
        expect(word).toBe(word.toLowerCase());
      }
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['one letter again and again', 'a'.repeat(100_000)],
  ['digits', '1'.repeat(100_000)],
  ['brackets', '('.repeat(100_000)],
  ['slashes', 'http://' + '/a'.repeat(50_000)],
  ['points', '10.1234/' + '.'.repeat(100_000)],
  ['dashes', '0-'.repeat(50_000)],
  ['quotation marks', '"'.repeat(100_000)],
  ['dates', '1/1/'.repeat(30_000)],
])('of 100,000 characters only the first are read: %s', (_, text) => {
  expect(read(text)).toEqual(read(text.slice(0, queryLimit)));
});
