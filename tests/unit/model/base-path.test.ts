import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readBasePath } from '#model/base-path.mjs';

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['policies', '/policies/'],
  ['/policies', '/policies/'],
  ['policies/', '/policies/'],
  ['/policies/', '/policies/'],
  ['/a/b/', '/a/b/'],
  ['a/b', '/a/b/'],
  ['/coverage.policies_2-0~x/', '/coverage.policies_2-0~x/'],
])('%o is the sub-path %s', (written, base) => {
  expect(readBasePath(written)).toBe(base);
  expect(readBasePath(base)).toBe(base);
});

const refused = [
  ...['//', '//policies//', '/a//b/', '.', '/../x/', '/a/../b/', '/./', '/.well-known/', '/a/..'],
  ...['https://evil.example/p/', '//evil.example/', 'mailto:x', 'C:/policies/'],
  ...['/pol%69cies/', '/a?b/', '/a#b/', '/a b/', ' /a/', '/a/ ', ' ', '/a\n/', '/a\\b/', '/ä/'],
  ...['/a"b/', '/a;b/', '/$x/', '/{x}/', '/<b>/', '/*/'],
];

test.each(refused)('%o is none', (written) => {
  expect(() => readBasePath(written)).toThrow(
    `BASE_PATH is ${JSON.stringify(written)}: expected a path such as /policies/`,
  );
});

test('an address is told where its host belongs', () => {
  expect(() => readBasePath('https://evil.example/p/')).toThrow('belongs to SITE_URL');
});

describe('what reads the sub-path tells what is wrong with it, and nothing of itself:', () => {
  const settings = ['--out=/nowhere/x', '--root=/srv/x', '--dir=src'];
  test.each([
    ['build.ts', []],
    ['pdf.ts', []],
    ['nginx.ts', settings],
    ['serve.ts', []],
    ['bench.ts', ['--sizes']],
    ['check.ts', []],
    ['record-anchors.ts', []],
    ['revise.ts', ['02-40000-26', '2025-06-15']],
    ['start.mjs', []],
  ] as const)('%s', (script, parameters) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`scripts/${script}`, ...parameters],
      { encoding: 'utf8', env: { ...process.env, BASE_PATH: '/a//b/' } },
    );
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain('BASE_PATH is "/a//b/": expected a path such as /policies/');
    expect(stdout + stderr).not.toMatch(/^\s+at |node:internal|Node\.js v/mu);
  });

  test.each([
    ['nginx.ts', settings],
    ['serve.ts', []],
    ['start.mjs', []],
  ])('%s, by the name of its option', (script, parameters) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [`scripts/${script}`, ...parameters, '--base=/a b/'],
      { encoding: 'utf8' },
    );
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain('--base is "/a b/": expected');
    expect(stderr).not.toMatch(/^\s+at /mu);
  });
});
