// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import process from 'node:process';

/**
 * @typedef {{ cwd: string, env: NodeJS.ProcessEnv }} RunOptions
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 */

/** Groups do not exist on Windows; there the child stays with its parent's console. */
const hasGroups = process.platform !== 'win32';
const patienceInMilliseconds = 8000;

/** @type {Set<ChildProcess>} */
const running = new Set();
let stopping = false;

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (hasGroups) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // The group has ended by itself.
  }
}

/**
 * Passes a signal on to everything that was started, and ends when all of it has ended. A second
 * signal waits for nothing.
 * @param {NodeJS.Signals} signal
 */
function stop(signal) {
  if (stopping) {
    for (const child of running) signalGroup(child, 'SIGKILL');
    return;
  }
  stopping = true;
  const exit = () => process.exit(128 + constants.signals[signal]);
  if (running.size === 0) exit();
  for (const child of running) {
    child.once('close', () => {
      if (running.size === 0) exit();
    });
    signalGroup(child, signal);
  }
  setTimeout(() => {
    for (const child of running) signalGroup(child, 'SIGKILL');
    exit();
  }, patienceInMilliseconds).unref();
}

/** @type {readonly NodeJS.Signals[]} */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a command line in a process group of its own, so that nothing it started outlives this
 * process: a signal to this process goes to the whole group, and what is left of the group when the
 * command ends is ended too. The command gets no standard input.
 * @param {string} commandLine for the shell, quoted by the caller
 * @param {RunOptions} options
 * @returns {Promise<number>} its exit code; never settles once a signal has come
 */
export function runInGroup(commandLine, options) {
  for (const signal of endings) {
    if (process.listenerCount(signal) === 0) process.on(signal, stop);
  }
  return new Promise((resolve, reject) => {
    const child = spawn(commandLine, {
      ...options,
      detached: hasGroups,
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    running.add(child);
    child.once('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.once('exit', () => {
      running.delete(child);
      signalGroup(child, 'SIGKILL');
    });
    child.once('close', (code, signal) => {
      if (!stopping) resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}
