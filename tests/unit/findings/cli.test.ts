import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '#report/finding.ts';
import { cases, written } from './cases.ts';
import { editedLibrary } from './edited-library.ts';

const check = (...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '' },
  });

const representative = [
  'no settings',
  'index.mdx missing',
  'a section in another encoding',
  'places are right with Windows line endings',
  'an address in angle brackets',
  'a block that is not closed',
  'a citation with another author',
  'a malformed code that the history names is one mistake',
  'a published section is lost',
  'many mistakes in many files are all told',
];

describe('npm run check', () => {
  test.each(representative)('ends with 1 and tells a program of %s', (name) => {
    const known = cases.find((one) => one.name === name);
    const root = editedLibrary(known?.edits ?? []);
    try {
      const { status, stdout } = check('--content', root, '--format', 'json');
      expect(status).toBe(1);
      const found = JSON.parse(stdout) as readonly (Finding & { readonly message: string })[];
      // The command gives paths relative to the working directory.
      const shown = found.map((finding) => {
        const file = resolve(finding.place.file);
        return written({ ...finding, place: { ...finding.place, file } }, root);
      });
      expect(shown.map((line) => line.replaceAll(relative('.', root), ''))).toEqual(known?.expect);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  test('ends with 0 where there is nothing to tell, and says how much it has read', () => {
    const { status, stdout } = check('--content', 'tests/fixtures/valid');
    expect(status).toBe(0);
    expect(stdout).toBe('0 errors, 0 warnings\nChecked 2 guidelines in tests/fixtures/valid.\n');
  });

  test.each([
    ['a file', 'package.json', 'Found a file in place of the content’s folder; expected a folder'],
    ['a path below a file', 'package.json/x', 'Found no guideline in package.json/x/guidelines;'],
    ['nothing', 'no/such/folder', 'Found no guideline in no/such/folder/guidelines; expected'],
  ])('ends with 1 where the content is %s, and says so', (_, content, message) => {
    const { status, stdout, stderr } = check('--content', content);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain(message);
  });

  test('ends with 0 where there are only warnings', () => {
    const root = editedLibrary([{ in: '/anchors/02-11111-11.yaml', delete: true }]);
    const { status, stdout } = check('--content', root);
    rmSync(root, { recursive: true });
    expect(status).toBe(0);
    expect(stdout).toContain('0 errors, 1 warning\n');
  });

  test.each([
    ['a format that it does not know', ['--format', 'xml'], 'Unknown format “xml”'],
    ['an option that it does not know', ['--colour'], '--colour'],
  ])('ends with 2 at %s', (_, args, message) => {
    const { status, stderr } = check(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
