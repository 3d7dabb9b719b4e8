// @ts-check
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './places.mjs';
import { SetupProblem } from './problem.mjs';

/**
 * An nginx that runs here.
 * @typedef {object} Nginx
 * @property {string} executable absolute
 * @property {string} version `1.22.1`
 * @property {'built in' | string | undefined} brotli the module that sends files compressed with
 *   brotli: its file, absolute; nothing where there is none
 */

/** Debian’s packages are unpacked here, not installed: no service starts, now or at the next boot. */
const ownFolder = path.join(root, '.cache', 'nginx');

const systemFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/**
 * @param {string} folder where the packages were unpacked; empty for the system’s own
 * @param {string} executable
 * @returns {Nginx | undefined} nothing where it does not run
 */
function inspect(folder, executable) {
  if (!existsSync(executable)) return undefined;
  // It writes what it knows about itself to the standard error.
  const { status, stderr } = spawnSync(executable, ['-e', 'stderr', '-V'], { encoding: 'utf8' });
  const version = /nginx\/(?<version>[\d.]+)/u.exec(stderr)?.groups?.['version'];
  if (status !== 0 || version === undefined) return undefined;
  const modules = /--modules-path=(?<path>\S+)/u.exec(stderr)?.groups?.['path'] ?? '/nowhere';
  const module = path.join(folder, modules, 'ngx_http_brotli_static_module.so');
  const isBuiltIn = /--add-module=\S*brotli/u.test(stderr);
  const brotli = existsSync(module) ? module : isBuiltIn ? 'built in' : undefined;
  return { executable, version, brotli };
}

/** @returns {Nginx[]} the project’s own first */
function findAll() {
  const inPath = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder));
  return [
    inspect(ownFolder, path.join(ownFolder, 'usr', 'sbin', 'nginx')),
    ...[...inPath, ...systemFolders].map((folder) => inspect('', path.join(folder, 'nginx'))),
  ].filter((found) => found !== undefined);
}

/**
 * Looks for an nginx: the one that NGINX_PATH names, the one that was unpacked, the system’s; one
 * with the brotli module rather than one without.
 * @param {string | undefined} [named]
 * @returns {Nginx | undefined}
 * @throws {SetupProblem} when NGINX_PATH names something that does not run
 */
export function findNginx(named = process.env['NGINX_PATH']) {
  if (named !== undefined && named !== '') {
    const folder = named.startsWith(ownFolder + path.sep) ? ownFolder : '';
    const found = inspect(folder, named);
    if (found) return found;
    throw new SetupProblem(`NGINX_PATH is ${named}, which is not an nginx that runs here.`);
  }
  const all = findAll();
  return all.find(({ brotli }) => brotli !== undefined) ?? all[0];
}

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 * @returns {boolean} whether it ended well
 */
function succeeds(command, parameters) {
  try {
    execFileSync(command, parameters, { cwd: ownFolder, stdio: ['ignore', 'ignore', 'inherit'] });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name */
const download = (name) =>
  succeeds('apt-get', ['-qq', '-o', 'APT::Sandbox::User=root', 'download', name]);

/**
 * Unpacks Debian’s packages into the project’s cache. That needs no root but to fetch apt’s lists
 * where there are none, runs none of the packages’ scripts, and asks nothing.
 */
function unpackFromDebian() {
  if (!['apt-get', 'dpkg-deb'].every((tool) => existsSync(`/usr/bin/${tool}`))) return;
  console.error(`No nginx with brotli found: unpacking Debian’s packages into .cache/nginx …`);
  mkdirSync(ownFolder, { recursive: true });
  if (!download('nginx')) {
    if (process.getuid?.() !== 0 || !succeeds('apt-get', ['-qq', 'update'])) return;
    if (!download('nginx')) return;
  }
  // Elsewhere than in Debian 12 and Ubuntu 24.04, and what came after, there may be no such package.
  download('libnginx-mod-http-brotli-static');
  for (const file of readdirSync(ownFolder)) {
    if (file.endsWith('.deb')) succeeds('dpkg-deb', ['-x', file, '.']);
  }
}

const remedy = [
  'The tests of hosting need nginx, and none was found. Do one of these:',
  '  Debian, Ubuntu:      apt-get update   (as root; npm test unpacks the packages by itself then)',
  '  or, with a service:  apt-get install nginx-light libnginx-mod-http-brotli-static   (as root)',
  '  other systems:       install nginx 1.20 or later, in PATH, with its brotli module if there is one',
  '  one kept elsewhere:  NGINX_PATH=/path/to/nginx npm test',
].join('\n');

/**
 * Finds an nginx, and fetches one where that is possible without asking.
 * @param {() => Nginx | undefined} [find]
 * @param {() => void} [fetch]
 * @returns {Nginx} without brotli where that cannot be had
 * @throws {SetupProblem} when there is none: its message says what to do
 */
export function ensureNginx(find = findNginx, fetch = unpackFromDebian) {
  const found = find();
  if (found?.brotli !== undefined) return found;
  fetch();
  const nginx = find() ?? found;
  if (nginx === undefined) throw new SetupProblem(remedy);
  return nginx;
}
