import { readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import type { SourceFile } from '#markdown/read-guideline.ts';
import { isSectionId, sectionIds } from '#model/section.ts';
import type { Report } from '#report/collector.ts';
import { nearest } from '#report/nearest.ts';
import { attachmentTypes, wrongWithContent } from './attachment-content.ts';
import { wrongWithName } from './attachment-name.ts';
import { kindOf, kindWords, type Kind } from './kind.ts';
import { readSection } from './text.ts';

/** The files of a guideline’s folder. */
export interface Folder {
  readonly files: readonly SourceFile[];
  /** Names of the files in its attachments folder. */
  readonly attachments: readonly string[];
}

interface Entry {
  readonly name: string;
  readonly kind: Kind;
}

/** Files that systems leave in folders by themselves. */
const leftBySystems = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

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
  if (kind === 'link') report('file-unreadable', place, { found: 'a link to a file or folder' });
  else if (kind === 'other') report('file-unreadable', place, { found: kindWords[kind] });
  else
    report('file-unknown', place, {
      found: `${kindWords[kind]} that belongs to nothing`,
      expected,
    });
};

const names = ['index', ...sectionIds];

/** The section that a file was meant for, by its name: `Definitions.md` is `definitions`. */
const sectionMeant = ({ name, kind }: Entry): string | undefined =>
  kind === 'file' ? nearest(name.replace(/\.(?:mdx?|markdown|txt)$/iu, ''), names) : undefined;

/** Reports what is wrong with an attachment by itself. */
const checkAttachment = (path: string, name: string, report: Report): void => {
  const place = { file: path, line: 1, column: 1 };
  const found = `the attachment “${name}”`;
  const type = /[^.]\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase();
  if (type === undefined || !attachmentTypes.includes(type))
    report('attachment-type', place, { found });
  else {
    const wrong = wrongWithContent(path, type);
    if (wrong !== undefined)
      report('attachment-content', place, { found: `${found}, which is ${wrong}` });
  }
  const wrong = wrongWithName(name);
  // A name without a type has been told of.
  if (wrong !== undefined && type !== undefined)
    report('attachment-name', place, { found: `${found}, whose name ${wrong}` });
};

/** A name as systems have it that do not tell capital letters apart, nor two ways to write one letter. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase();

const attachmentsIn = (folder: string, report: Report): string[] => {
  const names = new Map<string, string>();
  return entriesIn(folder).flatMap((entry) => {
    const { name } = entry;
    const path = join(folder, name);
    if (entry.kind !== 'file') {
      reportUnknown(path, entry, 'files in attachments/, and no folders', report);
      return [];
    }
    checkAttachment(path, name, report);
    const other = names.get(folded(name));
    if (other !== undefined)
      report(
        'attachment-alike',
        { file: path, line: 1, column: 1 },
        { found: `the attachment “${name}” beside “${other}”` },
      );
    names.set(folded(name), name);
    return [name];
  });
};

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
      files.push({ path, text: readSection(path, report) });
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
