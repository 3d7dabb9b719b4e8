import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { constants, hostname } from 'node:os';
import path from 'node:path';

/** After this, what another machine has begun in a folder that both share is taken for given up. */
const day = 24 * 60 * 60 * 1000;

const machine = hostname().replaceAll(/[^\w.]/gu, '_');

/** `.build-4711-machine-Ab3dEf`: the number of the process, its machine, six letters of chance. */
const form = /^\.build-(?<pid>\d+)-(?<machine>[\w.]+)-[A-Za-z0-9]{6}$/u;

/** Whether a process of this machine runs; one of another user does too. */
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

const isStale = (folder: string): boolean => {
  const groups = form.exec(path.basename(folder))?.groups;
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!groups || !stat?.isDirectory()) return false;
  return groups['machine'] === machine
    ? !isAlive(Number(groups['pid']))
    : Date.now() - stat.mtimeMs > day;
};

const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

const made: string[] = [];

const removeAll = (): void => {
  for (const folder of made.splice(0)) remove(folder);
};

/** However the process ends, but for a signal that cannot be caught, it leaves nothing behind. */
const removeAtEnd = (): void => {
  process.once('exit', removeAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      // The exit code by which shells tell a signal.
      process.exit(128 + constants.signals[signal]);
    });
};

/**
 * Makes a folder for what a build writes on the way, and removes those that builds have left there
 * which were ended by force. It is gone when the process ends.
 *
 * @param parent where it is made, absolute; made too if it does not exist
 * @returns its path
 */
export const makeTemporaryFolder = (parent: string): string => {
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    const folder = path.join(parent, name);
    if (isStale(folder)) remove(folder);
  }
  if (made.length === 0) removeAtEnd();
  const folder = mkdtempSync(path.join(parent, `.build-${String(process.pid)}-${machine}-`));
  made.push(folder);
  return folder;
};
