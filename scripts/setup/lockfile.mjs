// @ts-check
import path from 'node:path';
import { readJson } from './json-file.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean,
 *   dependencies?: Record<string, string>, devDependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * @param {string} file
 * @returns {Lockfile | undefined} nothing where the file is missing or no JSON
 */
function readLockfile(file) {
  try {
    return /** @type {Lockfile} */ (readJson(file));
  } catch {
    return undefined;
  }
}

/** @type {readonly ('dependencies' | 'devDependencies' | 'optionalDependencies')[]} */
const dependencyFields = ['dependencies', 'devDependencies', 'optionalDependencies'];

/**
 * @param {LockedPackage} manifest
 * @returns {string} the ranges asked for, in an order of their own
 */
function rangesOf(manifest) {
  return JSON.stringify(
    dependencyFields.map((field) =>
      Object.entries(manifest[field] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  );
}

/**
 * Compares what npm wrote down after its last install (`node_modules/.package-lock.json`) with what
 * `package-lock.json` and `package.json` ask for, so that an `npm install` by hand counts too.
 * @param {string} folder the project's folder, absolute
 * @returns {string | undefined} the first difference in words; nothing when there is none
 */
export function differenceFromLockfile(folder) {
  const installed = readLockfile(path.join(folder, 'node_modules', '.package-lock.json'))?.packages;
  if (installed === undefined) return 'nothing is installed yet';
  const wanted = readLockfile(path.join(folder, 'package-lock.json'))?.packages;
  if (wanted === undefined) return 'package-lock.json cannot be read';

  const manifest = /** @type {LockedPackage} */ (readJson(path.join(folder, 'package.json')));
  if (rangesOf(manifest) !== rangesOf(wanted[''] ?? {})) {
    return 'package.json and package-lock.json differ';
  }
  for (const [location, entry] of Object.entries(wanted)) {
    if (location === '') continue;
    const present = installed[location];
    if (present === undefined) {
      // Optional packages for other systems, and what only those need, are left out by npm.
      if (entry.optional === true) continue;
      return `${location} is missing`;
    }
    if (present.version !== entry.version || present.integrity !== entry.integrity) {
      return `${location} is not version ${entry.version ?? 'that is locked'}`;
    }
  }
  const surplus = Object.keys(installed).find((location) => wanted[location] === undefined);
  return surplus === undefined ? undefined : `${surplus} is not asked for any more`;
}

/**
 * @param {string} folder the project's folder, absolute
 * @returns {string | undefined} the version of Node that the project has locked, `24.1.0`
 */
export function lockedNodeVersion(folder) {
  const lockfile = readLockfile(path.join(folder, 'package-lock.json'));
  return lockfile?.packages?.['node_modules/node']?.version;
}
