// @ts-check
import { readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * The process that a shell stands for: npm runs scripts in `sh -c`, which on some systems gives way
 * to the script (then npm is the parent itself) and on others, as Debian, waits beside it.
 * @returns {number | undefined} the parent of a parent that is a shell, as far as Linux tells
 */
function shellsParent() {
  try {
    const stat = readFileSync(`/proc/${String(process.ppid)}/stat`, 'utf8');
    const { name = '', parent } =
      /^\d+ \((?<name>.*)\) \S (?<parent>\d+)/su.exec(stat)?.groups ?? {};
    return /^(?:sh|dash|ash|bash)$/u.test(name) ? Number(parent) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Tells when the process that asked for this one has gone away. A signal to npm alone, or to
 * Playwright, ends them and at most their shell: this process would live on, and nobody would know.
 * @param {() => void} callback called once
 */
export function onParentGone(callback) {
  if (process.platform === 'win32') return;
  const parent = process.ppid;
  const beyond = shellsParent();
  const watch = setInterval(() => {
    if (process.ppid === parent && shellsParent() === beyond) return;
    clearInterval(watch);
    callback();
  }, 300);
  watch.unref();
}

/**
 * As `onParentGone`, for npm: whoever starts a script by hand may well leave it running.
 * @param {() => void} callback called once
 */
export function onNpmGone(callback) {
  if (process.env['npm_lifecycle_event'] !== undefined) onParentGone(callback);
}
