import { expect, test } from 'vitest';
import { sizeInWords, withSizes } from '../../../src/integrations/download-sizes.ts';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [67_499, '67 kB'],
  [67_500, '68 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_240_000, '1.2 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

const item = (path: string, name: string): string =>
  `<li data-file="${path}"> <a href="${path}">${name}</a> as text, <data value=""></data> </li>`;

test('each download says what its file weighs, and one without a file is taken out', () => {
  const html = `<ul> ${item('/a.json', 'JSON')}${item('/a.pdf', 'PDF')}${item('/a.md', '$& $1')} <li>more</li></ul>`;
  const sizes = new Map([
    ['/a.json', 131_928],
    ['/a.md', 12],
  ]);
  expect(withSizes(html, (path) => sizes.get(path))).toBe(
    '<ul> <li> <a href="/a.json">JSON</a> as text, <data value="131928">132 kB</data> </li><li> <a href="/a.md">$& $1</a> as text, <data value="12">12 bytes</data> </li> <li>more</li></ul>',
  );
});
