import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('docs/accessibility.md lists the walks by keyboard, each by its name', () => {
  const walks = globSync('tests/e2e/keyboard/*.spec.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^ *test\(\s*'(?<name>[^']+)'/gmu)].map(
      ({ groups }) => groups?.['name'],
    ),
  );
  const [, list = ''] = readFileSync('docs/accessibility.md', 'utf8').split('## Walks by keyboard');
  const listed = [...list.matchAll(/^- (?<name>.+)$/gmu)].map(({ groups }) => groups?.['name']);
  expect(walks.length).toBeGreaterThan(20);
  expect(listed.toSorted()).toEqual(walks.toSorted());
});
