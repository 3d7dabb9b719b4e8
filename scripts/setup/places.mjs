// @ts-check
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Where the npm package `node` keeps its binary.
 * @param {string} folder the project's folder, absolute
 */
export function projectNode(folder) {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return path.join(folder, 'node_modules', 'node', 'bin', file);
}

const binSuffix = path.join('node_modules', '.bin');

/** @param {NodeJS.ProcessEnv} environment */
function pathParts(environment) {
  const key = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const parts = (environment[key] ?? '').split(path.delimiter);
  return { key, parts: parts.filter((part) => part !== '') };
}

/**
 * The environment in which the project's tools run: its own Node and its own tools come first.
 * @param {string} [folder] the project's folder, absolute
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(folder = root) {
  const { key, parts } = pathParts(process.env);
  return {
    ...process.env,
    [key]: [path.join(folder, binSuffix), ...parts].join(path.delimiter),
  };
}

/**
 * The environment in which npm installs: without any project's tools, because the install replaces
 * the very Node that stands among them.
 * @returns {NodeJS.ProcessEnv}
 */
export function installEnvironment() {
  const { key, parts } = pathParts(process.env);
  const kept = parts.filter((part) => !path.normalize(part).endsWith(binSuffix));
  return { ...process.env, [key]: kept.join(path.delimiter) };
}
