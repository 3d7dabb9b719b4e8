import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../setup/places.mjs';
import { SetupProblem } from '../setup/problem.mjs';
import { isEarlierBuild } from './earlier-build.ts';

/** Folders of the checkout that hold what is written by hand, or what its tools need. */
export const sourceFolders: readonly string[] = [
  ...['.astro', '.ci', '.git', '.github', 'content', 'docs', 'hosting', 'node_modules'],
  ...['public', 'scripts', 'src', 'tests'],
];

/** The path that the system would use: links on the way are followed, up to what does not exist yet. */
const realPath = (file: string): string =>
  existsSync(file) || file === path.dirname(file)
    ? realpathSync.native(file)
    : path.join(realPath(path.dirname(file)), path.basename(file));

const isWithin = (file: string, folder: string): boolean => {
  const way = path.relative(folder, file);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
};

/** The nearest of a path’s parents that exists. */
const existingParent = (file: string): string => {
  const parent = path.dirname(file);
  return existsSync(parent) ? parent : existingParent(parent);
};

/** What a full folder holds, in a few words. */
const contentsOf = ([first = '', ...others]: readonly string[]): string =>
  `“${first}”${others.length === 0 ? '' : ` and ${String(others.length)} more`}`;

/** What keeps a folder from being replaced, as a noun phrase; nothing where a build may replace it. */
const foundAt = (target: string, contentDir: string, root: string): string | undefined => {
  const checkout = realPath(root);
  const place = realPath(target);
  if (isWithin(checkout, place))
    return place === checkout ? 'the checkout itself' : 'a folder that holds the checkout';
  const sources = [...sourceFolders, contentDir].map((name) => ({
    name,
    folder: realPath(path.resolve(checkout, name)),
  }));
  const around = sources.find(({ folder }) => isWithin(place, folder));
  if (around !== undefined) return `a part of the sources in “${around.name}”`;
  const inside = sources.find(({ folder }) => isWithin(folder, place));
  if (inside !== undefined) return `a folder that holds the sources in “${inside.name}”`;
  const parent = existingParent(place);
  if (!statSync(parent).isDirectory()) return `a path below “${parent}”, which is no folder`;
  const entry = lstatSync(target, { throwIfNoEntry: false });
  if (!entry) return undefined;
  if (entry.isSymbolicLink()) return 'a symbolic link';
  if (!entry.isDirectory()) return 'a file';
  const names = readdirSync(target);
  if (names.includes('.git')) return 'a repository of its own, for it holds “.git”';
  if (names.length === 0 || isEarlierBuild(target)) return undefined;
  return `a folder that holds ${contentsOf(names)}, and is no earlier build`;
};

/**
 * The folder that a build writes, absolute: `OUT_DIR`, else `dist`. Whatever is there is replaced, so
 * it has to be a place where nothing can be lost.
 *
 * @param checkout the project’s folder, absolute
 * @throws SetupProblem where it is no such place
 */
export const readTarget = (
  environment: NodeJS.ProcessEnv = process.env,
  checkout: string = root,
): string => {
  const { OUT_DIR: named, CONTENT_DIR: contentDir = 'content' } = environment;
  const target = path.resolve(named ?? 'dist');
  const found = foundAt(target, path.resolve(contentDir), checkout);
  if (found === undefined) return target;
  const told =
    named === undefined ? 'OUT_DIR is not set, and stands for “dist”' : `OUT_DIR is “${named}”`;
  throw new SetupProblem(
    [
      `${told}: found ${found}.`,
      'A build replaces the whole folder: expected one that does not exist yet, is empty, or holds an earlier build.',
      'Set OUT_DIR to such a folder, as in OUT_DIR=dist, or move away what is there. Nothing was built or changed.',
    ].join('\n'),
  );
};
