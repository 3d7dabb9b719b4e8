import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markBuild } from '../../../scripts/build/earlier-build.ts';
import { localAddressesIn } from '../../../scripts/build/local-addresses.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'built-'));
  markBuild(folder);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const builtAt = (origin: string): void => {
  writeFileSync(
    path.join(folder, 'sitemap.xml'),
    `<urlset><url><loc>${origin}/policies/</loc></url></urlset>`,
  );
};

test('a site that was built without an address is warned of, whatever is set afterwards', () => {
  builtAt('http://localhost:4321');
  for (const environment of [{}, { SITE_URL: 'https://guidelines.example.org' }]) {
    const warning = localAddressesIn(folder, environment);
    expect(warning).toContain('was built without SITE_URL');
    expect(warning).toContain('SITE_URL=https://guidelines.example.org npm run build');
  }
});

test('one with an address is not, nor one that is meant to be local', () => {
  builtAt('http://localhost:4321');
  expect(localAddressesIn(folder, { SITE_URL: 'http://localhost:4321' })).toBeUndefined();
  builtAt('http://localhost:43210');
  expect(localAddressesIn(folder, {})).toBeUndefined();
  builtAt('https://guidelines.example.org');
  expect(localAddressesIn(folder, {})).toBeUndefined();
});

test('npm run compress ends with the warning, said once', () => {
  builtAt('http://localhost:4321');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/compress.ts'], {
    env: { ...process.env, SITE_URL: undefined, OUT_DIR: folder },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('files of');
  expect(stderr.match(/was built without SITE_URL/gu)).toHaveLength(1);
});
