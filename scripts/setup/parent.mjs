// @ts-check
import process from 'node:process';

/**
 * Tells when npm has gone away. npm hands a SIGTERM to the shell that it runs scripts in, and that
 * shell ends without passing it on: the script would live on, and nobody would know.
 * @param {() => void} callback called once
 */
export function onParentGone(callback) {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    callback();
  }, 300);
  watch.unref();
}
