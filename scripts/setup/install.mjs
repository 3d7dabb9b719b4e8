// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { differenceFromLockfile, lockedNodeVersion } from './lockfile.mjs';
import { installEnvironment, projectNode, root } from './places.mjs';
import { SetupProblem } from './problem.mjs';
import { runInGroup } from './processes.mjs';

/** @param {string} folder */
const stampFile = (folder) => path.join(folder, 'node_modules', '.setup-stamp');

/**
 * @param {string} folder
 * @returns {string} one hash over all that decides what an install yields
 */
function fingerprint(folder) {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'package.json']) {
    hash.update(readFileSync(path.join(folder, file)));
  }
  return hash.update(`${process.platform}-${process.arch}`).digest('hex');
}

/** @param {string} folder */
function stampMatches(folder) {
  try {
    return readFileSync(stampFile(folder), 'utf8') === fingerprint(folder);
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @returns {string | undefined} what `node --version` of the project's Node says, `24.1.0`
 */
function projectNodeVersion(folder) {
  try {
    const said = execFileSync(projectNode(folder), ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said.trim().replace(/^v/u, '');
  } catch {
    return undefined;
  }
}

/**
 * Why node_modules cannot be used as it is. A stamp from the last look answers within milliseconds;
 * where it does not fit, the installed packages and the project's Node are looked at one by one.
 * @param {string} folder the project's folder, absolute
 * @returns {string | undefined} the reason in words; nothing when all is installed
 */
export function whyInstall(folder) {
  if (existsSync(projectNode(folder)) && stampMatches(folder)) return undefined;
  const difference = differenceFromLockfile(folder);
  if (difference !== undefined) return difference;
  if (projectNodeVersion(folder) !== lockedNodeVersion(folder)) return 'its Node does not run here';
  return undefined;
}

/** @param {string} folder */
function skipsInstallScripts(folder) {
  try {
    const said = execFileSync('npm', ['config', 'get', 'ignore-scripts'], {
      cwd: folder,
      encoding: 'utf8',
      env: installEnvironment(),
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said.trim() === 'true';
  } catch {
    return false;
  }
}

/** @param {string} folder */
function missingNodeProblem(folder) {
  const cause = skipsInstallScripts(folder)
    ? 'npm is told to skip install scripts here (ignore-scripts=true).'
    : 'npm did not run its install script, or the script failed (see above).';
  return new SetupProblem(
    [
      `Node ${lockedNodeVersion(folder) ?? '24'} is missing from node_modules: ${cause}`,
      'The package `node` fetches it in its install script, which "allowScripts" in package.json approves.',
      'Run: npm rebuild node --ignore-scripts=false --foreground-scripts',
      'and then the same command again.',
    ].join('\n'),
  );
}

/**
 * Installs what package-lock.json asks for, unless it is there already.
 * @param {string} [folder] the project's folder, absolute
 * @throws {SetupProblem} when npm fails, or leaves the project without its Node
 */
export async function ensureInstalled(folder = root) {
  const reason = whyInstall(folder);
  if (reason === undefined) {
    if (!stampMatches(folder)) writeFileSync(stampFile(folder), fingerprint(folder));
    return;
  }
  const nodeAlone = reason === 'its Node does not run here' && skipsInstallScripts(folder);
  if (nodeAlone) throw missingNodeProblem(folder);

  console.error(`Installing with npm ci (${reason}) …`);
  const code = await runInGroup('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: folder,
    env: installEnvironment(),
  });
  if (code !== 0) {
    throw new SetupProblem(
      `npm ci ended with exit code ${String(code)}: see its message above. ` +
        'It needs a way to the npm registry that this machine uses.',
    );
  }
  if (projectNodeVersion(folder) !== lockedNodeVersion(folder)) throw missingNodeProblem(folder);
  writeFileSync(stampFile(folder), fingerprint(folder));
}
