import path from 'node:path';
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
import { projectNode, root } from './scripts/setup/places.mjs';
import { sites } from './tests/e2e/sites.ts';

const cache = path.join('.cache', 'visual');
const report = path.join(cache, 'report');

/**
 * `npm run test:visual`: do the pages look as they did? Letters differ between machines, so the
 * screenshots stay out of the repository: the first run records those of this machine, each later
 * one compares, and `--update-snapshots` accepts what has changed.
 */
export default defineConfig({
  ...base,
  testDir: path.join('tests', 'visual'),
  outputDir: path.join(cache, 'results'),
  snapshotPathTemplate: path.join(cache, 'screenshots', '{arg}{ext}'),
  updateSnapshots: 'missing',
  expect: { timeout: 30_000, toHaveScreenshot: { maxDiffPixels: 0, threshold: 0 } },
  timeout: 240_000,
  reporter: [
    [path.resolve('tests', 'visual', 'reporter.ts'), { report }],
    ['html', { open: 'never', outputFolder: report }],
  ],
  webServer: {
    command: `"${projectNode(root)}" tests/visual/serve-sites.ts`,
    env: { E2E_DIST: path.join(cache, 'site') },
    url: sites.root.url,
    timeout: 300_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
  },
});
