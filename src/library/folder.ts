import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import type { SourceFile } from '#markdown/read-guideline.ts';
import { isSectionId } from '#model/section.ts';
import type { Report } from '#report/collector.ts';

/** The files of a guideline’s folder. */
export interface Folder {
  readonly files: readonly SourceFile[];
  /** Names of the files in its attachments folder. */
  readonly attachments: readonly string[];
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @returns the file’s text, or undefined if it is no UTF-8; then it has been reported */
export const readText = (path: string, report: Report): string | undefined => {
  try {
    return decoder.decode(readFileSync(path));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    report(
      'file-unreadable',
      { file: path, line: 1, column: 1 },
      { found: 'bytes that are not UTF-8' },
    );
    return undefined;
  }
};

/** Names in a folder, sorted; what is neither a file nor a folder is reported. */
export const namesIn = (folder: string, report: Report): { name: string; isFolder: boolean }[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const stat = lstatSync(join(folder, name));
      if (stat.isFile() || stat.isDirectory()) return [{ name, isFolder: stat.isDirectory() }];
      report(
        'file-unreadable',
        { file: join(folder, name), line: 1, column: 1 },
        { found: stat.isSymbolicLink() ? 'a symbolic link' : 'something that is no file' },
      );
      return [];
    });

/** Reads a guideline’s folder and reports what in it belongs to nothing. */
export const readFolder = (folder: string, report: Report): Folder => {
  const files: SourceFile[] = [];
  let attachments: string[] = [];
  for (const { name, isFolder } of namesIn(folder, report)) {
    const path = join(folder, name);
    const section = name.endsWith('.mdx') ? name.slice(0, -'.mdx'.length) : undefined;
    if (isFolder && name === 'attachments') {
      attachments = namesIn(path, report)
        .filter((entry) => !entry.isFolder)
        .map((entry) => entry.name);
    } else if (
      !isFolder &&
      section !== undefined &&
      (section === 'index' || isSectionId(section))
    ) {
      const text = readText(path, report);
      if (text !== undefined) files.push({ path, text });
    } else {
      report(
        'file-unknown',
        { file: path, line: 1, column: 1 },
        { found: isFolder ? 'a folder that belongs to nothing' : 'a file that belongs to nothing' },
      );
    }
  }
  if (!readdirSync(folder).includes('index.mdx')) {
    report(
      'file-missing',
      { file: join(folder, 'index.mdx'), line: 1, column: 1 },
      { found: 'a guideline without index.mdx' },
    );
  }
  return { files, attachments };
};
