import { expect, test } from 'vitest';
import { withoutMany } from '#report/alike.ts';
import { Collector } from '#report/collector.ts';

const collected = (count: number, placeOf: (index: number) => { line: number; column: number }) => {
  const collector = new Collector();
  for (let index = 0; index < count; index += 1)
    collector.report('mdx-angle', { file: 'a.mdx', ...placeOf(index) }, { found: 'a sign' });
  return collector.sorted();
};

test('of one line, ten that say the same are told, and how many more there are', () => {
  const found = collected(20_000, (index) => ({ line: 1, column: index + 1 }));
  expect(found).toHaveLength(10);
  expect(found.at(-1)?.found).toBe('a sign, and 19990 more of it in this line');
  expect(found[0]?.found).toBe('a sign');
});

test('of one file, two hundred', () => {
  const found = collected(201, (index) => ({ line: index + 1, column: 1 }));
  expect(found).toHaveLength(200);
  expect(found.at(-1)?.found).toBe('a sign, and 1 more of it in this file');
});

test('what has been shortened is not shortened again', () => {
  const found = collected(5_000, (index) => ({ line: index % 500, column: index + 1 }));
  expect(withoutMany(found)).toEqual(found);
});

test('fewer are all told', () => {
  expect(collected(10, (index) => ({ line: 1, column: index + 1 }))).toHaveLength(10);
});
