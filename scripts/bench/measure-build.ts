import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../setup/places.mjs';
import { syntheticLibrary, writeFiles } from './synthetic-library.ts';

/** What a cold build of a library cost. */
export interface BuildCost {
  /** Wall time from the start of the process to its end. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most memory that the process held (maximum resident set size). */
  readonly peakMegabytes: number;
  readonly pages: number;
  readonly outputMegabytes: number;
  /** Pagefind’s share: the wall time of its run, and what its own process cost besides. */
  readonly pagefind: {
    readonly seconds: number;
    readonly cpuSeconds: number;
    readonly peakMegabytes: number;
  };
}

type ProcessCost = Pick<BuildCost, 'cpuSeconds' | 'peakMegabytes' | 'pagefind'>;

const reporter = fileURLToPath(new URL('report-cost.ts', import.meta.url));

/** @throws when the script fails */
function run(script: string, environment: NodeJS.ProcessEnv): ProcessCost {
  const { status, signal, output, stderr } = spawnSync(
    process.execPath,
    ['--import', reporter, join('scripts', script)],
    {
      cwd: root,
      env: { ...process.env, BASE_PATH: '/', ...environment },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  if (status !== 0) {
    throw new Error(`${script} ended with ${signal ?? `exit code ${String(status)}`}\n${stderr}`);
  }
  return JSON.parse(output[3] ?? '') as ProcessCost;
}

function sizeOf(folder: string): Pick<BuildCost, 'pages' | 'outputMegabytes'> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (total, { parentPath, name }) => total + statSync(join(parentPath, name)).size,
    0,
  );
  return {
    pages: files.filter(({ name }) => /^(?:index|404)\.html$/u.test(name)).length,
    outputMegabytes: bytes / 1e6,
  };
}

/**
 * Writes a synthetic library into a temporary folder, its anchors recorded as in a published one,
 * lets it be built and used, and removes it.
 *
 * @param use is given the folder that builds go to, and what builds
 * @throws when a build fails
 */
async function withSynthetic<T>(
  guidelines: number,
  seed: number,
  use: (site: string, build: () => ProcessCost) => T | Promise<T>,
): Promise<T> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'bench-'));
  const environment = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'site') };
  try {
    writeFiles(environment.CONTENT_DIR, syntheticLibrary(guidelines, seed));
    run('record-anchors.ts', environment);
    return await use(environment.OUT_DIR, () => run('build.ts', environment));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds a synthetic library, uses the site, and removes both. */
export const useSyntheticSite = <T>(
  guidelines: number,
  seed: number,
  use: (site: string) => Promise<T>,
): Promise<T> =>
  withSynthetic(guidelines, seed, (site, build) => {
    build();
    return use(site);
  });

/**
 * Builds a synthetic library in a process of its own, several times.
 *
 * @param runs how often it is built; the least time counts, for others may use the machine too
 * @throws when a build fails
 */
export const measureBuild = (guidelines: number, seed: number, runs: number): Promise<BuildCost> =>
  withSynthetic(guidelines, seed, (site, build) => {
    const costs = Array.from({ length: runs }, () => {
      const start = performance.now();
      const cost = build();
      return { ...cost, seconds: (performance.now() - start) / 1000 };
    });
    const least = (figure: (cost: (typeof costs)[number]) => number): number =>
      Math.min(...costs.map(figure));
    return {
      seconds: least(({ seconds }) => seconds),
      cpuSeconds: least(({ cpuSeconds }) => cpuSeconds),
      peakMegabytes: least(({ peakMegabytes }) => peakMegabytes),
      pagefind: {
        seconds: least(({ pagefind }) => pagefind.seconds),
        cpuSeconds: least(({ pagefind }) => pagefind.cpuSeconds),
        peakMegabytes: least(({ pagefind }) => pagefind.peakMegabytes),
      },
      ...sizeOf(site),
    };
  });
