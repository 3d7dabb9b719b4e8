import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { syntheticLibrary, writeFiles } from '../../../scripts/bench/synthetic-library.ts';
import type { BuiltSite } from '../sites.ts';

const port = Number(process.env['E2E_PORT'] ?? '4391') + 13;
const base = '/policies/';
const folder = '.cache/e2e/large';

/** A library whose records are too many for one file, so that Pagefind is asked, under a sub-path. */
export const largeSite = {
  dir: `${folder}/site`,
  base,
  port,
  url: `http://127.0.0.1:${String(port)}${base}`,
} as const satisfies BuiltSite;

/**
 * Two more than an answer is searched in, and by half more than one file may hold. All of them are
 * about thyroid nodules, and each about a procedure of its own.
 */
export const guidelineCount = 14;

/** Writes and builds the library; throws with what was said if that fails. */
export const buildLargeSite = (): void => {
  const content = `${folder}/content`;
  rmSync(folder, { recursive: true, force: true });
  writeFiles(content, syntheticLibrary(guidelineCount, 1));
  for (const script of ['scripts/record-anchors.ts', 'scripts/build.ts']) {
    const { status, stderr } = spawnSync(process.execPath, [script], {
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: largeSite.dir, BASE_PATH: base },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${script} ended with ${String(status)}:\n${stderr}`);
  }
};
