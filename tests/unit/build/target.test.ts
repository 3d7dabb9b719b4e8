import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markBuild } from '../../../scripts/build/earlier-build.ts';
import { readTarget, sourceFolders } from '../../../scripts/build/target.ts';

// Whether a target is refused is asked of what decides it: a build that failed to refuse the
// checkout would remove the very tests.
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'target-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text = ''): string => {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return path.dirname(file);
};

/** What is said of a target; nothing where a build may take it. */
const refusal = (target: string, environment: NodeJS.ProcessEnv = {}): string | undefined => {
  try {
    readTarget({ OUT_DIR: target, ...environment });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('a build refuses to replace', () => {
  const places: readonly (readonly [target: string, found: string])[] = [
    ['.', 'the checkout itself'],
    ['', 'the checkout itself'],
    [process.cwd(), 'the checkout itself'],
    ['..', 'a folder that holds the checkout'],
    ['/', 'a folder that holds the checkout'],
    ['src/new', 'a part of the sources in “src”'],
    ['dist/../content/guidelines', 'a part of the sources in “content”'],
    ['package.json', 'a file'],
    ['package.json/site/policies', 'which is no folder'],
    ...sourceFolders.map((name) => [name, `a part of the sources in “${name}”`] as const),
  ];

  test.each(places)('%o', (target, found) => {
    const said = refusal(target);
    expect(said).toContain(`OUT_DIR is “${target}”: found `);
    expect(said).toContain(found);
    expect(said).toContain('Nothing was built or changed.');
  });

  test('what a link leads to, and the link itself', () => {
    const link = path.join(folder, 'link');
    symlinkSync(process.cwd(), link);
    expect(refusal(link)).toContain('the checkout itself');
    expect(refusal(path.join(link, 'content'))).toContain('the sources in “content”');
    const elsewhere = path.join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, path.join(folder, 'out'));
    expect(refusal(path.join(folder, 'out'))).toContain('a symbolic link');
    symlinkSync(path.join(folder, 'nothing'), path.join(folder, 'dangling'));
    expect(refusal(path.join(folder, 'dangling'))).toContain('a symbolic link');
  });

  test('what is in a folder of the sources that a link leads to', () => {
    mkdirSync(path.join(folder, 'packages'));
    mkdirSync(path.join(folder, 'checkout'));
    symlinkSync(path.join(folder, 'packages'), path.join(folder, 'checkout', 'node_modules'));
    for (const target of ['checkout/node_modules', 'checkout/node_modules/site', 'packages/site'])
      expect(() =>
        readTarget({ OUT_DIR: path.join(folder, target) }, path.join(folder, 'checkout')),
      ).toThrow('a part of the sources in “node_modules”');
  });

  test('the folder of the content, wherever it is, and what is in and around it', () => {
    const content = write('library/content/library.yaml');
    const environment = { CONTENT_DIR: content };
    expect(refusal(content, environment)).toContain('a part of the sources');
    expect(refusal(path.join(content, 'site'), environment)).toContain('a part of the sources');
    markBuild(path.dirname(content));
    expect(refusal(path.dirname(content), environment)).toContain('that holds the sources');
  });

  test('a folder of other things, with a page of its own or a repository', () => {
    expect(refusal(write('notes/thesis.txt'))).toContain('holds “thesis.txt”, and is no earlier');
    write('page/index.html');
    expect(refusal(write('page/notes.txt'))).toContain('“index.html” and 1 more');
    const pages = write('pages/.git', 'gitdir: elsewhere');
    markBuild(pages);
    expect(refusal(pages)).toContain('it holds “.git”');
  });

  test('a site with something else in it, unless a build has marked it', () => {
    for (const name of ['404.html', 'anchors.json', 'catalog.json', 'index.html', 'thesis.txt'])
      write(`site/${name}`);
    write('site/schema/guideline.json');
    write('site/guidelines/02-11111-11/index.html');
    const site = path.join(folder, 'site');
    expect(refusal(site)).toContain('is no earlier build');
    markBuild(site);
    expect(refusal(site)).toBeUndefined();
  });
});

describe('a build may take', () => {
  test.each(['dist', 'site/policies', '.cache/e2e/again/site', 'distribution'])('%s', (target) => {
    rmSync(path.join(folder, target), { recursive: true, force: true });
    expect(readTarget({ OUT_DIR: path.join(folder, target) })).toBe(path.join(folder, target));
    if (target !== 'dist') expect(refusal(target)).toBeUndefined();
  });

  test('a folder that is empty, or holds a build from before there was a mark', () => {
    mkdirSync(path.join(folder, 'empty'));
    expect(refusal(path.join(folder, 'empty'))).toBeUndefined();
    for (const name of ['404.html', 'anchors.json', 'catalog.json', 'index.html', '_headers'])
      write(`site/${name}`);
    write('site/index.html.br');
    write('site/schema/guideline.json');
    write('site/guidelines/02-11111-11/index.html');
    expect(refusal(path.join(folder, 'site'))).toBeUndefined();
  });

  test('nothing but dist where nothing is said', () => {
    expect(path.basename(readTarget({}))).toBe('dist');
  });
});

test('every folder under version control is one of the sources', () => {
  const { status, stdout } = spawnSync('git', ['ls-files'], { encoding: 'utf8' });
  // A checkout without its repository has nothing to tell.
  if (status !== 0) return;
  const tracked = stdout
    .split('\n')
    .flatMap((file) => /^(?<folder>[^/]+)\//u.exec(file)?.[1] ?? []);
  for (const name of new Set(tracked)) expect(sourceFolders).toContain(name);
});

test('npm run compress writes beside nothing but a site', () => {
  const target = write('notes/thesis.txt', 'A thesis. '.repeat(1000));
  const compress = () =>
    spawnSync(process.execPath, ['scripts/compress.ts'], {
      encoding: 'utf8',
      env: { ...process.env, OUT_DIR: target },
    });
  const { status, stderr } = compress();
  expect([status, stderr]).toEqual([1, expect.stringContaining('found no site')]);
  expect(readdirSync(target)).toEqual(['thesis.txt']);
  markBuild(target);
  expect(compress().status).toBe(0);
  expect(readdirSync(target)).toContain('thesis.txt.br');
});

test.each(['build', 'pdf'])(
  'npm run %s says so, ends with 1, and leaves all as it was',
  (script) => {
    const target = write('notes/thesis.txt', 'A thesis.');
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`], {
      encoding: 'utf8',
      env: { ...process.env, OUT_DIR: target, CHROMIUM_PATH: '/nowhere/chromium' },
    });
    expect(status).toBe(1);
    expect(stderr).toContain(`OUT_DIR is “${target}”: found a folder that holds “thesis.txt”`);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(readdirSync(folder)).toEqual(['notes']);
    expect(readFileSync(path.join(target, 'thesis.txt'), 'utf8')).toBe('A thesis.');
  },
);
