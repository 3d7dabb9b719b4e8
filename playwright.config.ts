import path from 'node:path';
import { chromium, defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/setup/browser.mjs';
import { projectNode, root } from './scripts/setup/places.mjs';
import { sites } from './tests/e2e/sites.ts';

// `npm test` hands the browser over; `npx playwright test` looks for it here, once for all workers.
const executablePath = findBrowser({ playwrights: chromium.executablePath() });
if (executablePath !== undefined) process.env['CHROMIUM_PATH'] = executablePath;

/**
 * Of several lists Chromium takes the last alone, so this one begins with what Playwright switches
 * off. The last two are pages that Chromium opens for the address field of every window: nobody sees
 * them here, and they take nearly half of all processor time.
 */
const switchedOff = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** Nothing leaves the machine, and nothing needs a display or a user of its own. */
const browserFlags = [
  `--disable-features=${switchedOff.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: path.join('.cache', 'e2e', 'results'),
  forbidOnly: process.env['CI'] === 'true',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  reporter: 'list',
  // Only what hangs ends by these: a slow machine is not a fault.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  // The same on every machine: what the tests compare with says nothing of pixels.
  snapshotPathTemplate: '{testDir}/{testFileDir}/{arg}{ext}',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: sites.root.url,
    launchOptions: {
      args: browserFlags,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: `"${projectNode(root)}" tests/e2e/serve-sites.ts`,
    url: sites.root.url,
    timeout: 300_000,
    reuseExistingServer: false,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
  },
});
