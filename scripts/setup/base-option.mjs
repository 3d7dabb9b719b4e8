// @ts-check
import process from 'node:process';
import { readBasePath } from '#model/base-path.mjs';
import { exitOnProblem } from './problem.mjs';

/**
 * The sub-path that a command is about: its `--base`, else `BASE_PATH`.
 * @param {string | undefined} option what was given as `--base`
 * @returns {string} with a slash at both ends
 * @throws {import('#model/setting-problem.mjs').SettingProblem} where it is none, by the name it was given as
 */
export const readBaseOption = (option) =>
  option === undefined ? readBasePath(process.env['BASE_PATH']) : readBasePath(option, '--base');

/**
 * The same; where it is none, the process tells so and ends.
 * @param {string | undefined} option
 * @returns {string}
 */
export function baseOptionOrEnd(option) {
  try {
    return readBaseOption(option);
  } catch (error) {
    return exitOnProblem(error);
  }
}
