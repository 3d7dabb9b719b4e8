import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readJson } from '../../scripts/setup/json-file.mjs';
import { differenceFromLockfile } from '../../scripts/setup/lockfile.mjs';
import { root } from '../../scripts/setup/places.mjs';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, Locked>>;

function packagesOf(lockfile: unknown): Packages {
  return (lockfile as { packages: Packages }).packages;
}

describe('an install is known to be complete', () => {
  const manifest = { dependencies: { one: '^1.0.0' } };
  const one = { version: '1.2.0', integrity: 'sha512-one' };
  const other = { version: '3.0.0', integrity: 'sha512-other', optional: true };
  const locked = { '': manifest, 'node_modules/one': one, 'node_modules/other': other };
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'install-'));
    mkdirSync(path.join(folder, 'node_modules'));
    write('package.json', manifest);
    write('package-lock.json', { packages: locked });
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function write(file: string, content: unknown): void {
    writeFileSync(path.join(folder, file), JSON.stringify(content));
  }

  function installed(packages: Readonly<Record<string, unknown>>): void {
    write('node_modules/.package-lock.json', { packages });
  }

  test('not on a fresh clone', () => {
    expect(differenceFromLockfile(folder)).toBe('nothing is installed yet');
  });

  test('when npm wrote down the same packages, whoever called it', () => {
    installed({ 'node_modules/one': one, 'node_modules/other': other });
    expect(differenceFromLockfile(folder)).toBeUndefined();
  });

  test('without the optional packages of other systems', () => {
    installed({ 'node_modules/one': one });
    expect(differenceFromLockfile(folder)).toBeUndefined();
  });

  test('not when another version was locked since', () => {
    installed({ 'node_modules/one': { ...one, version: '1.1.0' } });
    expect(differenceFromLockfile(folder)).toBe('node_modules/one is not version 1.2.0');
  });

  test('not with a package too few or too many', () => {
    installed({ 'node_modules/other': other });
    expect(differenceFromLockfile(folder)).toBe('node_modules/one is missing');
    installed({ 'node_modules/one': one, 'node_modules/two': one });
    expect(differenceFromLockfile(folder)).toBe('node_modules/two is not asked for any more');
  });

  test('not when package.json asks for something else than the lock file', () => {
    installed({ 'node_modules/one': one });
    write('package.json', { dependencies: { one: '^2.0.0' } });
    expect(differenceFromLockfile(folder)).toBe('package.json and package-lock.json differ');
  });
});

describe('package-lock.json', () => {
  const packages = packagesOf(readJson(path.join(root, 'package-lock.json')));

  /** Where Node would find a package that is asked for at a location. */
  function lockedFor(location: string, name: string): Locked | undefined {
    const nested = `${location === '' ? '' : `${location}/`}node_modules/${name}`;
    if (packages[nested] !== undefined || location === '') return packages[nested];
    const above = location.slice(0, location.lastIndexOf('node_modules/'));
    return lockedFor(above.replace(/\/$/u, ''), name);
  }

  test('names no registry, so that each machine uses its own', () => {
    const named = Object.keys(packages).filter((one) => packages[one]?.resolved !== undefined);
    expect(named).toEqual([]);
  });

  // npm leaves out what its registry lacks, and `npm ci` then refuses the whole file everywhere.
  test('has an entry for the optional packages of every system', () => {
    const missing = Object.entries(packages).flatMap(([location, entry]) =>
      Object.entries(entry.optionalDependencies ?? {})
        .filter(([name, version]) => {
          const found = lockedFor(location, name)?.version;
          return found === undefined || (/^\d/u.test(version) && found !== version);
        })
        .map(([name, version]) => `${name}@${version}`),
    );
    expect(missing).toEqual([]);
  });
});
