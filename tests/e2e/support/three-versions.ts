import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { registry } from '#model/registry.ts';
import {
  fixtureAliases,
  fixtureFolder,
  fixtureNumber,
  fixtureVersions,
  writeFirstVersion,
  writeVersion,
} from '../../support/three-versions.ts';
import type { BuiltSite } from '../sites.ts';
import { pagesOf, readPage } from './built-pages.ts';
import { idsOf } from './links.ts';

const port = Number(process.env['E2E_PORT'] ?? '4391') + 7;

/** The site of the three versions, and the folder of its content. */
export const versionsSite = {
  dir: '.cache/e2e/versions/site',
  base: '/',
  port,
  url: `http://127.0.0.1:${String(port)}/`,
  content: '.cache/e2e/versions/content',
} as const satisfies BuiltSite & { readonly content: string };

/** Runs one of the project’s programs as an editor does; throws with what it said if it fails. */
const run = (script: string, ...parameters: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], {
    env: { ...process.env, CONTENT_DIR: versionsSite.content, OUT_DIR: versionsSite.dir },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${script} ended with ${String(status)}:\n${stdout}${stderr}`);
  return stdout;
};

/** An anchor as it was published, as the path of its page and its name. */
export type Published = readonly [page: string, anchor: string];

const publishedFile = '.cache/e2e/versions/published.json';

/** Every address that was published on the way to the last of the three versions. */
export const readPublished = (): Published[] =>
  JSON.parse(readFileSync(publishedFile, 'utf8')) as Published[];

const promisedOn = (address: string): boolean =>
  /^\/guidelines\/[^/]+\/(?:versions\/[^/]+\/|history\/)?$/u.test(address);

/** Every address that a site publishes: its pages, and the anchors that are a promise. */
const published = (): Published[] =>
  pagesOf(versionsSite).flatMap((page): Published[] => [
    [page.address, ''],
    ...(promisedOn(page.address)
      ? idsOf(readPage(page))
          .filter((id) => id !== 'main' && !id.startsWith('page-'))
          .map((id) => [page.address, id] as const)
      : []),
  ]);

const recordAliases = (): void => {
  const file = path.join(versionsSite.content, 'anchors', `${fixtureNumber}.yaml`);
  const known = registry.parse(parse(readFileSync(file, 'utf8')));
  writeFileSync(file, stringify({ ...known, aliases: { ...known.aliases, ...fixtureAliases() } }));
};

/** Publishes three versions in a row, as an editor does: revise, write, record, build. */
export const publishThreeVersions = (): void => {
  const root = path.dirname(versionsSite.dir);
  if (existsSync(root)) rmSync(root, { recursive: true });
  mkdirSync(versionsSite.content, { recursive: true });
  const all = fixtureVersions.flatMap((version, index) => {
    if (index === 0) writeFirstVersion(versionsSite.content);
    else {
      run('scripts/revise.ts', fixtureNumber, version);
      writeVersion(fixtureFolder(versionsSite.content), version);
    }
    if (index === 2) recordAliases();
    run('scripts/record-anchors.ts');
    run('scripts/build.ts');
    return published();
  });
  writeFileSync(publishedFile, JSON.stringify(all));
};
