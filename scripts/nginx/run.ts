import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { policyOf } from '../server/site-policy.ts';
import { root } from '../setup/places.mjs';
import type { Nginx } from '../setup/nginx.mjs';
import { wholeConfiguration } from './whole.ts';

/** A built site on disk, and the port of this machine that it is to have. */
export interface LocalSite {
  readonly dir: string;
  readonly base: string;
  readonly port: number;
}

export interface RunningNginx {
  /** What it wrote to its log so far. */
  readonly log: () => string;
  readonly close: () => Promise<void>;
}

/**
 * nginx gives up root for its workers, which then may not read what is in root’s own folders. Of
 * several `-g` it takes the last alone.
 */
const directives = [...(process.getuid?.() === 0 ? ['user root;'] : []), 'daemon off;'].join(' ');

/**
 * Starts an nginx on this machine’s loopback address, with the settings that the project ships, and
 * a folder of its own for all that it writes.
 * @throws when nginx refuses its settings, or cannot listen
 */
export async function runNginx(nginx: Nginx, sites: readonly LocalSite[]): Promise<RunningNginx> {
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const run = mkdtempSync(path.join(root, '.cache', 'nginx-run-'));
  const file = path.join(run, 'nginx.conf');
  writeFileSync(
    file,
    wholeConfiguration({
      sites: sites.map(({ dir, base, port }) => ({
        root: path.resolve(dir),
        base,
        listen: [`127.0.0.1:${String(port)}`],
        name: '_',
        policy: policyOf(dir),
      })),
      brotli: nginx.brotli,
      run,
      access: 'off',
      // It tells with a notice that it is ready.
      log: 'notice',
      workers: 1,
    }),
  );

  const child = spawn(nginx.executable, ['-e', 'stderr', '-p', run, '-c', file, '-g', directives], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      rmSync(run, { recursive: true, force: true });
      resolve();
    });
  });
  const lines: string[] = [];
  const log = (): string => lines.join('\n');
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stderr).on('line', (line) => {
      lines.push(line);
      if (line.includes('start worker process ')) resolve();
    });
    child.once('error', reject);
    void ended.then(() => {
      reject(new Error(`nginx did not start:\n${log()}`));
    });
  });
  return {
    log,
    close: () => {
      child.kill('SIGQUIT');
      return ended;
    },
  };
}
