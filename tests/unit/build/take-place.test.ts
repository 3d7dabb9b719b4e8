import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takePlace } from '../../../scripts/build/take-place.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'place-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const site = (place: string, text: string): string => {
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'index.html'), text);
  return place;
};

const beside = (): string => mkdtempSync(path.join(folder, '.build-'));
const pageIn = (place: string): string => readFileSync(path.join(place, 'index.html'), 'utf8');

test('a site takes an empty place, and the place of an earlier one', () => {
  const target = path.join(folder, 'dist');
  takePlace(site(path.join(folder, 'one'), 'one'), target, beside());
  expect(pageIn(target)).toBe('one');
  writeFileSync(path.join(target, 'gone.html'), '');
  takePlace(site(path.join(folder, 'two'), 'two'), target, beside());
  expect(readdirSync(target)).toEqual(['index.html']);
  expect(pageIn(target)).toBe('two');
});

test('what cannot be put there leaves the earlier one', () => {
  const target = site(path.join(folder, 'dist'), 'earlier');
  const place = beside();
  // A new site that is no folder at all.
  expect(() => {
    takePlace(path.join(folder, 'nothing'), target, place);
  }).toThrow('ENOENT');
  expect(pageIn(target)).toBe('earlier');
});

const memory = '/dev/shm';
const isOther = existsSync(memory) && statSync(memory).dev !== statSync(tmpdir()).dev;

test.skipIf(!isOther)('a site comes from another file system', () => {
  const elsewhere = mkdtempSync(path.join(memory, 'place-'));
  try {
    const target = site(path.join(folder, 'dist'), 'earlier');
    takePlace(site(path.join(elsewhere, 'site'), 'new'), target, beside());
    expect(pageIn(target)).toBe('new');
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test('a site is built into a folder whose path begins as the checkout’s', () => {
  const checkout = path.join(folder, 'site');
  mkdirSync(checkout);
  for (const name of readdirSync('.').filter((one) => !/^(?:\.|dist$|node_modules$)/u.test(one)))
    cpSync(name, path.join(checkout, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(checkout, 'node_modules'));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: checkout,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: 'tests/fixtures/valid',
      SITE_URL: 'https://guidelines.example.org',
      OUT_DIR: `${checkout}-dist/policies`,
    },
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(existsSync(`${checkout}-dist/policies/index.html`)).toBe(true);
  expect(readdirSync(`${checkout}-dist`)).toEqual(['policies']);
  expect(readdirSync(path.join(checkout, '.cache'))).toEqual([]);
});
