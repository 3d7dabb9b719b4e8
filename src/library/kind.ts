import { lstatSync, statSync, type Stats } from 'node:fs';

/** What stands at a path; a symbolic link is one, whatever it leads to. */
export type Kind = 'file' | 'folder' | 'link' | 'other';

/** What each is called in a finding. */
export const kindWords = {
  file: 'a file',
  folder: 'a folder',
  link: 'a link',
  other: 'a pipe, a socket or a device',
} as const satisfies Record<Kind, string>;

/** What the system says of a path, or undefined if there is nothing: below a file there is nothing either. */
const statOf = (stat: typeof lstatSync, path: string): Stats | undefined => {
  try {
    return stat(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
};

const kindIn = (stat: Stats | undefined): Kind | undefined => {
  if (!stat) return undefined;
  if (stat.isSymbolicLink()) return 'link';
  return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
};

/** What stands at a path, or undefined if there is nothing. */
export const kindOf = (path: string): Kind | undefined => kindIn(statOf(lstatSync, path));

/** The same of what a link leads to. */
export const kindBehind = (path: string): Kind | undefined => kindIn(statOf(statSync, path));
