/** Builds what the screenshots show from the sources as they are, and serves it. Playwright starts it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { writeFiles } from '../../scripts/bench/synthetic-library.ts';
import { serveSite } from '../../scripts/server/static-site.ts';
import { onParentGone } from '../../scripts/setup/parent.mjs';
import { fixtureSite, sites } from '../e2e/sites.ts';
import { versionsSite } from '../e2e/support/three-versions.ts';
import { stressSite } from './pages.ts';
import { stressLibrary } from './stress-library.ts';

/** Runs one of the project’s programs; its failure ends this one. */
async function run(script: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const [code] = (await once(
    spawn(process.execPath, [script], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'ignore', 'inherit'],
    }),
    'exit',
  )) as [number | null];
  if (code !== 0) process.exit(code ?? 1);
}

rmSync(stressSite.content, { recursive: true, force: true });
writeFiles(stressSite.content, stressLibrary);

// One beside the other on two processors: the three versions take as long as the rest together.
const versions = run('tests/e2e/publish-versions.ts', {});
await run('scripts/build.ts', { OUT_DIR: sites.root.dir });
for (const { content, dir } of [fixtureSite, stressSite])
  await run('scripts/build.ts', { CONTENT_DIR: content, OUT_DIR: dir });
await versions;

// The root site is served last: its answer tells Playwright that all of them are up.
for (const site of [versionsSite, fixtureSite, stressSite, sites.root])
  await serveSite({ ...site, host: '127.0.0.1' });

onParentGone(() => process.exit(1));
