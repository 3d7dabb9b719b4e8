// @ts-check
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './places.mjs';
import { SetupProblem } from './problem.mjs';
import { runInGroup } from './processes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Ubuntu's `chromium-browser` may be a stub that only asks for a snap: what counts is that it runs.
 * @param {string} file
 */
function runs(file) {
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} [searchPath] folders as in the variable PATH
 * @returns {string[]} every file there and among the applications that could be a Chromium
 */
export function systemBrowsers(searchPath = process.env['PATH'] ?? '') {
  const folders = searchPath.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...inPath, ...applications].filter(isExecutable);
}

/**
 * Looks for a Chromium: the one that CHROMIUM_PATH names, Playwright's own, the system's.
 * @param {{ playwrights: string, named?: string | undefined, system?: readonly string[] }} places
 *   `playwrights` is where Playwright would keep its own (`chromium.executablePath()`)
 * @returns {string | undefined} the executable's path
 * @throws {SetupProblem} when CHROMIUM_PATH names something that does not run
 */
export function findBrowser({ playwrights, named = process.env['CHROMIUM_PATH'], system }) {
  if (named !== undefined && named !== '') {
    if (runs(named)) return named;
    throw new SetupProblem(`CHROMIUM_PATH is ${named}, which is not a browser that runs here.`);
  }
  if (existsSync(playwrights)) return playwrights;
  return (system ?? systemBrowsers()).find(runs);
}

/** Debian itself: elsewhere the package `chromium` is missing, or a stub. */
function isDebian() {
  try {
    return /^ID="?debian"?$/mu.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @returns {Promise<boolean>} whether Debian's package was installed */
async function installOnDebian() {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  console.error('No Chromium found: installing the Debian package chromium …');
  const options = { cwd: root, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  if ((await runInGroup('apt-get update', options)) !== 0) return false;
  return (await runInGroup('apt-get install -y chromium', options)) === 0;
}

/**
 * @param {Asker} asker
 */
const remedy = ({ need, command }) =>
  [
    `${need} Chromium, and none was found. Do one of these:`,
    '  Debian:              apt-get install chromium   (as root; this command does it by itself then)',
    '  other systems:       install Chromium or Google Chrome so that it is in PATH',
    '  Playwright’s own:    npx playwright install chromium',
    `  one kept elsewhere:  CHROMIUM_PATH=/path/to/chromium ${command}`,
  ].join('\n');

/**
 * Who asks for a browser: `need` begins the sentence that ends in “Chromium”.
 * @typedef {{ need: string, command: string }} Asker
 */

/** @type {Asker} */
const tests = { need: 'The browser tests need', command: 'npm test' };

/**
 * Finds a Chromium, and installs one where that is possible without asking.
 * @param {() => string | undefined} find
 * @param {Asker} [asker]
 * @param {() => Promise<boolean>} [install]
 * @returns {Promise<string>} the executable's path
 * @throws {SetupProblem} when there is none: its message says what to do
 */
export async function ensureBrowser(find, asker = tests, install = installOnDebian) {
  const found = find() ?? ((await install()) ? find() : undefined);
  if (found === undefined) throw new SetupProblem(remedy(asker));
  return found;
}
