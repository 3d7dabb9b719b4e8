import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../setup/places.mjs';

/** With 114 packages of 176 MB it is fetched when it is asked for, and is no dependency. */
export const lighthouseVersion = '13.5.0';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export type Category = (typeof categories)[number];

interface Audit {
  /** From 0 to 1; nothing where it does not apply. */
  readonly score: number | null;
  readonly numericValue?: number;
}

/** The part of Lighthouse’s result that is used here. */
export interface LighthouseResult {
  readonly audits: Readonly<Record<string, Audit>>;
  readonly categories: Readonly<
    Record<
      Category,
      {
        readonly score: number;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly runtimeError?: { readonly message: string };
}

const folder = path.join(root, '.cache', 'lighthouse');
const home = path.join(folder, 'node_modules', 'lighthouse');

/** @throws when npm cannot fetch it */
export function fetchLighthouse(): void {
  const manifest = path.join(home, 'package.json');
  const isThere =
    existsSync(manifest) &&
    readFileSync(manifest, 'utf8').includes(`"version": "${lighthouseVersion}"`);
  if (isThere) return;
  console.log(`Fetching lighthouse@${lighthouseVersion} into .cache/lighthouse …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  execFileSync('npm', ['install', ...options, `lighthouse@${lighthouseVersion}`], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

function runLighthouse(address: string, browser: string): LighthouseResult {
  const config = path.join(folder, 'config.json');
  const output = path.join(folder, 'result.json');
  // The page that says there is none is measured as every other.
  const settings = { extends: 'lighthouse:default', settings: { ignoreStatusCode: true } };
  writeFileSync(config, JSON.stringify(settings));
  rmSync(output, { force: true });
  const { stderr } = spawnSync(
    process.execPath,
    [
      path.join(home, 'cli', 'index.js'),
      address,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--config-path=${config}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, CHROME_PATH: browser } },
  );
  if (!existsSync(output)) throw new Error(`Lighthouse gave no result for ${address}\n${stderr}`);
  return JSON.parse(readFileSync(output, 'utf8')) as LighthouseResult;
}

/** So often a page is loaded until there is a recording of it, which the browser now and then fails to make. */
const mostTries = 3;

/**
 * Loads a page as Lighthouse does by itself: on a phone, over a simulated slow line.
 * @param browser the file of a Chromium
 * @throws when the page cannot be loaded
 */
export function measurePage(address: string, browser: string, tries = 1): LighthouseResult {
  const result = runLighthouse(address, browser);
  if (!result.runtimeError) return result;
  if (tries < mostTries) return measurePage(address, browser, tries + 1);
  throw new Error(`${address}: ${result.runtimeError.message}`);
}
