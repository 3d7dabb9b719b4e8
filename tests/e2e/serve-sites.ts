/**
 * Serves every site of `sites.ts` until it is ended: `dist/` as it is, the same content built once
 * more for the sub-path and with PDFs, the fixtures' library, and a guideline of three versions, which are
 * published one after the other beside those builds. Playwright starts it before the tests.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { compressSite } from '../../scripts/compress/site.ts';
import { serveSite } from '../../scripts/server/static-site.ts';
import { onParentGone } from '../../scripts/setup/parent.mjs';
import { allSites, fixtureSite, sites } from './sites.ts';
import { versionsSite } from './support/three-versions.ts';

if (!existsSync(sites.root.dir)) {
  console.error(`${sites.root.dir}/ does not exist: run npm run build first.`);
  process.exit(1);
}

/** Builds a site as `npm run build` does, or `npm run pdf`. */
function build(
  script: 'scripts/build.ts' | 'scripts/pdf.ts',
  environment: Readonly<Record<string, string>>,
): void {
  const built = spawnSync(process.execPath, [script], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const versions = once(
  spawn(process.execPath, ['tests/e2e/publish-versions.ts'], { stdio: ['ignore', 2, 2] }),
  'exit',
);
build('scripts/pdf.ts', { BASE_PATH: sites.subPath.base, OUT_DIR: sites.subPath.dir });
await compressSite(resolve(sites.subPath.dir));
build('scripts/build.ts', { CONTENT_DIR: fixtureSite.content, OUT_DIR: fixtureSite.dir });

const [code] = (await versions) as [number | null];
if (code !== 0) process.exit(code ?? 1);

// The root site is served last: its answer tells Playwright that all of them are up.
for (const site of [versionsSite, ...Object.values(allSites).toReversed()]) {
  await serveSite({ ...site, host: '127.0.0.1' });
}

onParentGone(() => process.exit(1));
