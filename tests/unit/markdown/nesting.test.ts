import { expect, test } from 'vitest';
import { deepestNesting, tooDeep } from '#markdown/scan/nesting.ts';

const nested = (levels: number, mark = '- ', step = mark.length): string =>
  Array.from({ length: levels }, (_, level) => `${' '.repeat(level * step)}${mark}x`).join('\n');

test.each([
  ['an empty text', ''],
  ['lists as deep as they may be', nested(deepestNesting)],
  ['numbered ones', nested(deepestNesting, '10. ')],
  ['as deep with blank lines', nested(deepestNesting).replaceAll('\n', '\r\n\r\n')],
  ['quotations as deep as they may be', `${'>'.repeat(deepestNesting)} x`],
  ['many lists one after the other', nested(1).concat('\n').repeat(1000)],
  ['many deep lists one after the other', `${nested(20)}\n`.repeat(100)],
  ['a rule of many dashes', `${'- '.repeat(200)}\n${'* '.repeat(200)}`],
  ['a text that is indented far', `${' '.repeat(400)}x`],
  ['a wide table', `|${'-|'.repeat(300)}`],
  ['dashes and signs within a text', `a${' - b > c'.repeat(100)}`],
])('%s is not too deep', (_name, text) => {
  expect(tooDeep(text)).toBeUndefined();
});

const depth = deepestNesting + 1;

test.each([
  ['a list in a list, line by line', nested(500), depth],
  ['by tabs', nested(depth, '-\t', 1).replaceAll(' ', '\t'), depth],
  ['numbers', nested(depth, '1) '), depth],
  ['marks in one line', `text\n\n${'- '.repeat(depth)}x`, 3],
  ['quotations', '>'.repeat(5000), 1],
  ['quotations with spaces', `\n${'> '.repeat(depth)}x`, 2],
  ['both by turns', '> - '.repeat(30), 1],
  ['marks below a list', `${nested(40)}\n${' '.repeat(80)}${'> '.repeat(11)}`, 41],
])('%s are too deep', (_name, text, line) => {
  expect(tooDeep(text)).toEqual({ line, depth });
});

test('looking takes no time to speak of', () => {
  const start = performance.now();
  for (const text of [nested(1400), '>'.repeat(1e6), '- x\n'.repeat(250_000), ' '.repeat(1e6)])
    tooDeep(text);
  expect(performance.now() - start).toBeLessThan(5000);
});
