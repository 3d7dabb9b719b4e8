import { cpSync, existsSync, renameSync } from 'node:fs';
import path from 'node:path';

const isOtherDevice = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EXDEV';

/** Moves a folder; between two file systems it is copied. */
const move = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!isOtherDevice(error)) throw error;
    cpSync(from, to, { recursive: true });
  }
};

/**
 * Puts a built site where the last one was. Readers of the folder see the one or the other; where
 * that fails, the last one is there again.
 *
 * @param built the new site
 * @param target where it goes, absolute
 * @param beside an empty folder beside the target, for the last site; whoever calls removes it
 * @throws the system’s error
 */
export const takePlace = (built: string, target: string, beside: string): void => {
  const next = path.join(beside, 'next');
  const previous = path.join(beside, 'previous');
  move(built, next);
  const isThere = existsSync(target);
  if (isThere) renameSync(target, previous);
  try {
    renameSync(next, target);
  } catch (error) {
    if (isThere) renameSync(previous, target);
    throw error;
  }
};
