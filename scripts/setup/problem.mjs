// @ts-check
import process from 'node:process';
import { SettingProblem } from '#model/setting-problem.mjs';

/** What the machine lacks, told to the person at the terminal: message and remedy, no stack. */
export class SetupProblem extends Error {
  /** @override */
  name = 'SetupProblem';
}

/**
 * Ends the process with exit code 1 and the message of what the machine or a setting lacks; anything
 * else is thrown on.
 * @param {unknown} error
 * @returns {never}
 */
export function exitOnProblem(error) {
  if (!(error instanceof SetupProblem || error instanceof SettingProblem)) throw error;
  console.error(`\n${error.message}`);
  process.exit(1);
}
