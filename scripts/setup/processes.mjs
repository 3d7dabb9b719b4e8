// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';
import { onNpmGone } from './parent.mjs';

/**
 * @typedef {{ cwd: string, env: NodeJS.ProcessEnv, untilStopped?: boolean, output?: number }} RunOptions
 *   `untilStopped`: a signal is how it is meant to end, so its exit code counts then too;
 *   `output`: the file descriptor that takes what it writes, instead of this process's own
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 */

/** Windows has no process groups; there the child stays with its parent's console. */
const hasGroups = process.platform !== 'win32';
const patienceInMilliseconds = 8000;

/** @type {readonly NodeJS.Signals[]} */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @type {Map<ChildProcess, RunOptions>} */
const running = new Map();
let listening = false;
let stopping = false;

/** @param {ChildProcess} child */
function killGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (hasGroups) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // All of it has ended by itself.
  }
}

/**
 * Asks what was started to end, and ends when it has. A second signal, or too long a wait, kills.
 * It asks with SIGINT whatever the signal was: on a SIGTERM Playwright leaves its server running.
 * @param {NodeJS.Signals} signal
 */
function stop(signal) {
  const killAll = () => {
    for (const child of running.keys()) killGroup(child);
  };
  if (stopping) {
    killAll();
    return;
  }
  stopping = true;
  const interrupted = 128 + constants.signals[signal];
  if (running.size === 0) process.exit(interrupted);
  for (const [child, { untilStopped = false }] of running) {
    child.once('close', (code) => {
      if (running.size === 0) process.exit(untilStopped && code !== null ? code : interrupted);
    });
    child.kill('SIGINT');
  }
  setTimeout(killAll, patienceInMilliseconds).unref();
}

function listenForEnd() {
  if (listening) return;
  listening = true;
  for (const signal of endings) process.on(signal, stop);
  onNpmGone(() => {
    stop('SIGTERM');
  });
}

/**
 * Runs one command in a process group of its own, so that nothing it started outlives this process:
 * a signal to this process goes to the command, and what is left of its group when it has ended is
 * killed. The command gets no standard input.
 * @param {string} commandLine a single command for the shell, quoted by the caller
 * @param {RunOptions} options
 * @returns {Promise<number>} its exit code; never settles once a signal has come
 */
export function runInGroup(commandLine, options) {
  listenForEnd();
  return new Promise((resolve, reject) => {
    const child = spawn(hasGroups ? `exec ${commandLine}` : commandLine, {
      cwd: options.cwd,
      env: options.env,
      detached: hasGroups,
      shell: true,
      stdio: ['ignore', options.output ?? 'inherit', options.output ?? 'inherit'],
    });
    running.set(child, options);
    child.once('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.once('exit', () => {
      running.delete(child);
      killGroup(child);
    });
    child.once('close', (code, signal) => {
      if (!stopping) resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}
