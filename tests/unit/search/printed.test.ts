import { expect, test } from 'vitest';
import { dateWays, identifierWays } from '#search/engine/printed.ts';
import { findIdentifiers } from '#search/identifiers.ts';

const ways = (query: string): string[] =>
  identifierWays(findIdentifiers(query).found).map((way) => way.join(' '));

test.each([
  ['0600t', ['0600t']],
  ['PMID 31435129', ['pmid 31435129', '31435129']],
  ['https://doi.org/10.1055/s-0039-1693980', ['10.1055 s 0039 1693980']],
  ['IPG 441', ['ipg 441', 'ipg441', '441']],
  ['reference 21', []],
])('an identifier is marked as it may be printed: %s', (query, expected) => {
  expect(ways(query)).toEqual(expect.arrayContaining(expected));
  if (expected.length === 0) expect(ways(query)).toEqual([]);
});

test.each([
  ['2024-06-15', ['june 15 2024', 'jun 15 2024', '15 jun 2024', '2024 jun 15', '06 15 24']],
  ['2020-09', ['septemb 2020', 'sept 2020', '2020 sep']],
  ['2024-Q2', []],
  ['none', []],
])('a date is marked as it may be printed: %s', (date, expected) => {
  const found = dateWays(date).map((way) => way.join(' '));
  expect(found).toEqual(expect.arrayContaining(expected));
  if (expected.length === 0) expect(found).toEqual([]);
});
