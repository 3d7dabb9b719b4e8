import { existsSync, readFileSync, statSync } from 'node:fs';

/** Text of a file that a finding is about, or undefined if there is no such file. */
export const sourceOf = (file: string): string | undefined =>
  existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
