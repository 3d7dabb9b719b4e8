import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'temporary-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const module = path.resolve('scripts/build/temporary-folder.ts');

/** A program that makes a folder, says so, and then does something. */
const program = (then: string): string[] => [
  '--input-type=module',
  '--eval',
  `import { makeTemporaryFolder } from ${JSON.stringify(module)};
   import { mkdirSync } from 'node:fs';
   mkdirSync(makeTemporaryFolder(${JSON.stringify(path.join(folder, 'in'))}) + '/site');
   console.log('made');
   ${then}`,
];

const left = (): string[] => readdirSync(path.join(folder, 'in'));

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)(
  'a build that is ended by %s leaves nothing, and ends with %d',
  async (signal, code) => {
    const child = spawn(process.execPath, program('setInterval(() => undefined, 1000);'));
    await once(child.stdout, 'data');
    expect(left().length).toBe(1);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
    expect(left()).toEqual([]);
  },
);

test.each(['process.exit();', 'throw new Error("x");', ''])('nor one that ends by “%s”', (then) => {
  spawnSync(process.execPath, program(then));
  expect(left()).toEqual([]);
});

test('what one left that was killed goes with the next build, and nothing else does', async () => {
  const killed = spawn(process.execPath, program('setInterval(() => undefined, 1000);'));
  await once(killed.stdout, 'data');
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(left().length).toBe(1);
  const at = (name: string): string => path.join(folder, 'in', name);
  const machine = hostname().replaceAll(/[^\w.]/gu, '_');
  const running = `.build-${String(process.pid)}-${machine}-AAAAAA`;
  const kept = ['.build-4711-elsewhere-AAAAAA', running, '.build-notes', 'site'];
  for (const name of [...kept, '.build-4711-elsewhere-BBBBBB']) mkdirSync(at(name));
  utimesSync(at('.build-4711-elsewhere-BBBBBB'), 1, 1);
  writeFileSync(at('.build-1-file-AAAAAA'), '');
  const { status } = spawnSync(process.execPath, program(''));
  expect(status).toBe(0);
  expect(left().sort()).toEqual([...kept, '.build-1-file-AAAAAA'].sort());
});

test('npm run build leaves nothing when it is ended', async () => {
  const out = path.join(folder, 'out');
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    stdio: 'ignore',
    env: { ...process.env, CONTENT_DIR: 'tests/fixtures/valid', OUT_DIR: path.join(out, 'site') },
  });
  const mine = (parent: string): string[] =>
    readdirSync(parent).filter((name) => name.startsWith(`.build-${String(child.pid)}-`));
  await expect
    .poll(() => (readdirSync(folder).includes('out') ? mine(out).length : 0), {
      timeout: 60_000,
    })
    .toBe(1);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([143, null]);
  expect([mine(out), mine('.cache')]).toEqual([[], []]);
});
