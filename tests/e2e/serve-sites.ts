/**
 * Serves every site of `sites.ts` until it is ended: `dist/` as it is, and the same content built
 * once more for the sub-path. Playwright starts it before the tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { serveSite } from '../../scripts/server/static-site.ts';
import { onParentGone } from '../../scripts/setup/parent.mjs';
import { sites } from './sites.ts';

if (!existsSync(sites.root.dir)) {
  console.error(`${sites.root.dir}/ does not exist: run npm run build first.`);
  process.exit(1);
}

const { base, dir } = sites.subPath;
const built = spawnSync(process.execPath, ['scripts/build.ts'], {
  env: { ...process.env, BASE_PATH: base, OUT_DIR: dir },
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (built.status !== 0) process.exit(built.status ?? 1);

// The root site is served last: its answer tells Playwright that all of them are up.
for (const site of [sites.subPath, sites.root]) {
  await serveSite({ ...site, host: '127.0.0.1' });
}

onParentGone(() => process.exit(1));
