import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isAccepted, packagesIn } from '../../scripts/licences/inventory.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

describe('docs/dependencies.md', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const page = readFileSync('docs/dependencies.md', 'utf8');

  test.each([
    ['For building the site', manifest.dependencies],
    ['For checking it', manifest.devDependencies],
  ])('%s: lists each direct dependency once', (heading, packages) => {
    const section = page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    const listed = [...section.matchAll(/^\| (?!packages|-)([^|]+?) +\| \S/gmu)].flatMap(
      ([, names = '']) => names.split(', '),
    );
    expect(listed.toSorted()).toEqual(Object.keys(packages).toSorted());
  });
});

describe('licences', () => {
  const component = (name: string, licenses: unknown) => ({ name, version: '1.0.0', licenses });

  test('are read from a bill of materials, each package once', () => {
    const components = [
      component('b', [{ license: { id: 'MIT' } }]),
      component('b', [{ license: { id: 'MIT' } }]),
      component('a', [{ expression: '(MIT OR GPL-3.0-only)' }]),
      { name: 'c', version: '1.0.0' },
    ];
    expect(packagesIn({ components })).toEqual([
      { name: 'a@1.0.0', licence: '(MIT OR GPL-3.0-only)' },
      { name: 'b@1.0.0', licence: 'MIT' },
      { name: 'c@1.0.0', licence: undefined },
    ]);
  });

  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND CC0-1.0', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
    [undefined, false],
  ])('%s is accepted: %s', (licence, accepted) => {
    expect(isAccepted(licence)).toBe(accepted);
  });
});
