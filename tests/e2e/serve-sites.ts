/**
 * Serves every site of `sites.ts` until it is ended: `dist/` as it is, the same content built once
 * more for the sub-path, and the fixtures' library. Playwright starts it before the tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { compressSite } from '../../scripts/compress/site.ts';
import { serveSite } from '../../scripts/server/static-site.ts';
import { onParentGone } from '../../scripts/setup/parent.mjs';
import { allSites, fixtureSite, sites } from './sites.ts';

if (!existsSync(sites.root.dir)) {
  console.error(`${sites.root.dir}/ does not exist: run npm run build first.`);
  process.exit(1);
}

/** Builds a site as `npm run build` does. */
function build(environment: Readonly<Record<string, string>>): void {
  const built = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

build({ BASE_PATH: sites.subPath.base, OUT_DIR: sites.subPath.dir });
await compressSite(resolve(sites.subPath.dir));
build({ CONTENT_DIR: fixtureSite.content, OUT_DIR: fixtureSite.dir });

// The root site is served last: its answer tells Playwright that all of them are up.
for (const site of Object.values(allSites).toReversed()) {
  await serveSite({ ...site, host: '127.0.0.1' });
}

onParentGone(() => process.exit(1));
