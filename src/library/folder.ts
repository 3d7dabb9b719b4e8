import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import type { SourceFile } from '#markdown/read-guideline.ts';
import { isSectionId, sectionIds } from '#model/section.ts';
import type { Report } from '#report/collector.ts';
import { Lines } from '#report/lines.ts';
import { nearest } from '#report/nearest.ts';

/** The files of a guideline’s folder. */
export interface Folder {
  readonly files: readonly SourceFile[];
  /** Names of the files in its attachments folder. */
  readonly attachments: readonly string[];
}

interface Entry {
  readonly name: string;
  /** Neither a file nor a folder: a symbolic link, for one. */
  readonly kind: 'file' | 'folder' | 'other';
}

/** Files that systems leave in folders by themselves. */
const leftBySystems = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

/** What stands at a path, or undefined if there is nothing. */
export const kindOf = (path: string): Entry['kind'] | undefined => {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
};

/** Reads bytes as text; a byte order mark at their beginning is no part of it. */
const decode = (bytes: Uint8Array, fatal: boolean): string =>
  new TextDecoder('utf-8', { fatal }).decode(bytes);

/** @returns the file’s text, or undefined if it is no file of UTF-8; then it has been reported */
export const readText = (path: string, report: Report): string | undefined => {
  const start = { file: path, line: 1, column: 1 };
  if (kindOf(path) !== 'file') {
    const found = kindOf(path) === 'folder' ? 'a folder in place of a file' : 'a link to a file';
    report('file-unreadable', start, { found });
    return undefined;
  }
  const bytes = readFileSync(path);
  try {
    return decode(bytes, true);
  } catch {
    const text = decode(bytes, false);
    const at = new Lines(text).at(Math.max(text.indexOf('\uFFFD'), 0));
    report('file-unreadable', { file: path, ...at }, { found: 'bytes that are not UTF-8' });
    return undefined;
  }
};

/** What a folder holds, sorted by name. */
export const entriesIn = (folder: string): Entry[] =>
  readdirSync(folder)
    .filter((name) => !leftBySystems.has(name))
    .sort()
    .map((name) => ({ name, kind: kindOf(join(folder, name)) ?? 'other' }));

/** Reports an entry that belongs to nothing. */
export const reportUnknown = (
  path: string,
  { kind }: Entry,
  expected: string,
  report: Report,
): void => {
  const place = { file: path, line: 1, column: 1 };
  if (kind === 'other') report('file-unreadable', place, { found: 'a link to a file or folder' });
  else report('file-unknown', place, { found: `a ${kind} that belongs to nothing`, expected });
};

const names = ['index', ...sectionIds];

/** The section that a file was meant for, by its name: `Definitions.md` is `definitions`. */
const sectionMeant = ({ name, kind }: Entry): string | undefined =>
  kind === 'file' ? nearest(name.replace(/\.(?:mdx?|markdown|txt)$/iu, ''), names) : undefined;

/** Kinds of files that a reader opens or prints; what a browser would run as part of the site is none. */
export const attachmentTypes: readonly string[] =
  'pdf docx xlsx pptx odt ods odp rtf txt csv png jpg jpeg webp'.split(' ');

const attachmentsIn = (folder: string, report: Report): string[] =>
  entriesIn(folder).flatMap((entry) => {
    if (entry.kind === 'file') {
      const type = /[^.]\.([^.]+)$/u.exec(entry.name)?.[1]?.toLowerCase();
      if (type === undefined || !attachmentTypes.includes(type)) {
        const place = { file: join(folder, entry.name), line: 1, column: 1 };
        report('attachment-type', place, { found: `the attachment “${entry.name}”` });
      }
      return [entry.name];
    }
    reportUnknown(join(folder, entry.name), entry, 'files in attachments/, and no folders', report);
    return [];
  });

const belonging =
  'index.mdx, a file named after a section, or a file in attachments/ that a section links to';

/** Reads a guideline’s folder and reports what in it belongs to nothing. */
export const readFolder = (folder: string, report: Report): Folder => {
  const files: SourceFile[] = [];
  let attachments: string[] = [];
  for (const entry of entriesIn(folder)) {
    const path = join(folder, entry.name);
    const section = entry.name.endsWith('.mdx') ? entry.name.slice(0, -'.mdx'.length) : '';
    if (section === 'index' || isSectionId(section))
      files.push({ path, text: readText(path, report) });
    else if (entry.name === 'attachments' && entry.kind === 'folder')
      attachments = attachmentsIn(path, report);
    else {
      const meant = sectionMeant(entry);
      const file = meant === undefined ? undefined : `${meant}.mdx`;
      reportUnknown(path, entry, file ?? belonging, report);
      // Nothing is missed that the file under its wrong name may hold.
      if (file !== undefined && kindOf(join(folder, file)) === undefined)
        files.push({ path: join(folder, file), text: undefined });
    }
  }
  if (!files.some(({ path }) => path.endsWith('/index.mdx'))) {
    report(
      'file-missing',
      { file: join(folder, 'index.mdx'), line: 1, column: 1 },
      { found: 'a guideline without index.mdx' },
    );
  } else if (files.length === 1) {
    report(
      'file-missing',
      { file: join(folder, 'index.mdx'), line: 1, column: 1 },
      {
        found: 'a guideline without a section',
        expected: 'at least one section, such as position-statement.mdx',
        mend: 'Add the file of a section.',
      },
    );
  }
  return { files, attachments };
};
