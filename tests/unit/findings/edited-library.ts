import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Something done to a file of the library, so that it is wrong. */
export interface Edit {
  /** A path from the guideline’s folder, or from the library’s with a slash before; `*` is every text. */
  readonly in: string;
  readonly replace?: string;
  readonly with?: string;
  readonly append?: string;
  readonly write?: string;
  /** How often what is written stands in the file. */
  readonly repeat?: number;
  readonly delete?: true;
  readonly rename?: string;
  /** What the file is a symbolic link to. */
  readonly symlink?: string;
  /** A pipe in the file’s place. */
  readonly fifo?: true;
  /** The file’s bytes, or bytes before it, in hexadecimal. */
  readonly bytes?: string;
  readonly bytesBefore?: string;
  readonly lineEndings?: string;
}

/** The folder of the guideline that the edits are about. */
export const guidelineFolder = 'guidelines/09-J0000-94';

const valid = new URL('../../fixtures/valid', import.meta.url).pathname;

const textFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((path) => statSync(path).isFile());

const applyTo = (path: string, edit: Edit, pathOf: (name: string) => string): void => {
  mkdirSync(dirname(path), { recursive: true });
  const read = (): string => readFileSync(path, 'utf8');
  if (edit.delete) rmSync(path, { recursive: true });
  if (edit.write !== undefined) writeFileSync(path, edit.write.repeat(edit.repeat ?? 1));
  if (edit.append !== undefined) writeFileSync(path, read() + edit.append);
  if (edit.bytes !== undefined) writeFileSync(path, Buffer.from(edit.bytes, 'hex'));
  if (edit.bytesBefore !== undefined)
    writeFileSync(path, Buffer.concat([Buffer.from(edit.bytesBefore, 'hex'), readFileSync(path)]));
  if (edit.symlink !== undefined) symlinkSync(edit.symlink, path);
  if (edit.fifo) execFileSync('mkfifo', [path]);
  if (edit.lineEndings !== undefined)
    writeFileSync(path, read().replaceAll('\n', edit.lineEndings));
  if (edit.rename !== undefined) renameSync(path, pathOf(edit.rename));
  if (edit.replace !== undefined) {
    const text = read();
    if (!text.includes(edit.replace)) throw new Error(`${edit.in} does not hold “${edit.replace}”`);
    writeFileSync(
      path,
      text.replace(edit.replace, () => edit.with ?? ''),
    );
  }
};

/**
 * Makes a copy of the valid library and edits it.
 *
 * @returns the copy’s folder; whoever asks for it removes it
 */
export const editedLibrary = (edits: readonly Edit[]): string => {
  const root = mkdtempSync(join(tmpdir(), 'guidelines-'));
  cpSync(valid, root, { recursive: true });
  const pathOf = (name: string): string =>
    name.startsWith('/') ? join(root, name) : join(root, guidelineFolder, name);
  for (const edit of edits) {
    const paths = edit.in === '*' ? textFiles(root) : [pathOf(edit.in)];
    for (const path of paths) applyTo(path, edit, pathOf);
  }
  return root;
};
