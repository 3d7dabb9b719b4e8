// @ts-check
import path from 'node:path';
import { readJson } from './json-file.mjs';
import { root, toolEnvironment } from './places.mjs';
import { runInGroup } from './processes.mjs';

/**
 * Runs a script of package.json as `npm run` would, without npm in between.
 * @param {string} name as in `scripts` of package.json
 * @param {{ parameters?: readonly string[], environment?: NodeJS.ProcessEnv,
 *   untilStopped?: boolean, output?: number }} [more]
 *   parameters need no quoting: words of letters, digits and `-=./,:`; the rest as in `runInGroup`
 * @returns {Promise<number>} its exit code
 */
export async function runScript(name, { parameters = [], environment = {}, ...options } = {}) {
  const manifest = /** @type {{ scripts: Record<string, string> }} */ (
    readJson(path.join(root, 'package.json'))
  );
  const script = manifest.scripts[name];
  if (script === undefined) throw new Error(`package.json has no script "${name}"`);
  return runInGroup([script, ...parameters].join(' '), {
    cwd: root,
    env: { ...toolEnvironment(), ...environment },
    ...options,
  });
}
