import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { stringify } from 'yaml';
import { anchoredOf } from '#model/anchored.ts';
import type { Guideline } from '#model/guideline.ts';
import { versionRecords, type VersionRecord, type VersionRecords } from '#model/version.ts';
import type { Report } from '#report/collector.ts';
import { entriesIn } from './folder.ts';
import { kindOf } from './kind.ts';
import { readText } from './text.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

const comment =
  '# The versions of this guideline that were frozen: digests of their files, and their anchors.\n' +
  '# Written by “npm run revise”. Nothing in it, and nothing in the folders beside it, changes again.\n';

export const versionsFolder = (contentRoot: string, number: string): string =>
  join(contentRoot, 'versions', number);

export const recordsFile = (contentRoot: string, number: string): string =>
  `${versionsFolder(contentRoot, number)}.yaml`;

/** @returns the records of a guideline’s frozen versions; undefined if they cannot be read: that has been reported */
export const readRecords = (
  contentRoot: string,
  number: string,
  report: Report,
): YamlFile<VersionRecords> | undefined => {
  const file = recordsFile(contentRoot, number);
  if (kindOf(file) === undefined)
    return { data: {}, placeOf: () => ({ file, line: 1, column: 1 }) };
  const text = readText(file, report);
  return text === undefined
    ? undefined
    : readYaml(text, file, versionRecords, 'versions-malformed', report);
};

/** Digest of a file. A text has the same one whatever line breaks a checkout gives it. */
const digestOf = (path: string): string => {
  const bytes = readFileSync(path);
  const isText = path.endsWith('.mdx');
  return createHash('sha256')
    .update(isText ? bytes.toString('utf8').replaceAll('\r\n', '\n') : bytes)
    .digest('hex');
};

/** Digests of a folder’s files by their paths in it, attachments included. */
export const digestsIn = (folder: string, below = ''): VersionRecord['files'] =>
  Object.fromEntries(
    entriesIn(join(folder, below)).flatMap(({ name, kind }): [string, string][] => {
      const path = join(below, name);
      if (kind === 'folder') return Object.entries(digestsIn(folder, path));
      return kind === 'file' ? [[path, digestOf(join(folder, path))]] : [];
    }),
  );

export const anchorsIn = (version: Guideline): string[] =>
  anchoredOf(version)
    .map(({ anchor }) => anchor)
    .sort();

/** Writes the records of a guideline’s frozen versions, with those that are new in them. */
export const writeRecords = (
  contentRoot: string,
  number: string,
  records: VersionRecords,
): void => {
  const file = recordsFile(contentRoot, number);
  mkdirSync(dirname(file), { recursive: true });
  const sorted = Object.fromEntries(
    Object.entries(records).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  writeFileSync(file, comment + stringify(sorted));
};
