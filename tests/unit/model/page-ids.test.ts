import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isPageId } from '#model/page-ids.ts';
import { sectionIds } from '#model/section.ts';

/** Where the parts of the pages come from on which a guideline’s anchors and aliases stand. */
const folders = [
  'src/components/guideline',
  'src/components/history',
  'src/components/site',
  'src/layouts',
];

const idsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro'))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/\bid="(?<id>[^"]+)"/gu),
    ])
    .map(({ groups }) => groups?.['id'] ?? '');

test('every id that a page with a guideline writes is known as the page’s own', () => {
  const ids = folders.flatMap(idsIn);
  expect(ids).toContain('main');
  expect(ids.filter((id) => !isPageId(id))).toEqual([]);
});

test('no section has an id of the page', () => {
  expect(sectionIds.filter(isPageId)).toEqual([]);
});
