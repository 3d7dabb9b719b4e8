// @ts-check
/**
 * Runs one of the project's tools (`node scripts/run.mjs astro dev`) under the project's own Node,
 * after installing what is missing. Every npm script goes through here, so each works on a fresh
 * clone, and under Node 24 whatever Node the machine has.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';
import { ensureInstalled } from './setup/install.mjs';
import { onNpmGone } from './setup/parent.mjs';
import { root, toolEnvironment } from './setup/places.mjs';
import { exitOnProblem } from './setup/problem.mjs';

const [tool, ...parameters] = process.argv.slice(2);
if (tool === undefined) {
  console.error('Usage: node scripts/run.mjs <tool> [arguments]');
  process.exit(2);
}

await ensureInstalled().catch(exitOnProblem);

const child = spawn(tool, parameters, {
  cwd: root,
  env: toolEnvironment(),
  shell: process.platform === 'win32',
  stdio: 'inherit',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    // Ctrl-C at a terminal reaches the tool by itself.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
}
onNpmGone(() => child.kill('SIGTERM'));
child.once('error', (error) => {
  console.error(`${tool} could not be started: ${error.message}`);
  process.exitCode = 127;
});
child.once('exit', (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal ?? 'SIGTERM'];
});
