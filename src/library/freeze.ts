import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path/posix';
import type { Guideline } from '#model/guideline.ts';
import { versionDate, type VersionRecords } from '#model/version.ts';
import {
  anchorsIn,
  digestsIn,
  readRecords,
  versionsFolder,
  writeRecords,
} from './version-records.ts';
import type { KeptVersion } from './versions.ts';

/**
 * Keeps a guideline’s folder as a version, and records its files and anchors. The folder appears
 * under its name when it is complete, or not at all.
 *
 * @param records the versions on record
 * @returns the version’s folder
 * @throws if there is such a version already
 */
export const freeze = (
  contentRoot: string,
  guideline: Guideline,
  records: VersionRecords,
): string => {
  const { number } = guideline;
  const date = versionDate(guideline);
  const versions = versionsFolder(contentRoot, number);
  const folder = join(versions, date);
  if (existsSync(folder) || Object.hasOwn(records, date))
    throw new Error(`there is a version of ${date} already`);
  mkdirSync(versions, { recursive: true });
  const stage = mkdtempSync(join(versions, '.freezing-'));
  try {
    cpSync(join(contentRoot, 'guidelines', number), stage, {
      recursive: true,
      errorOnExist: true,
      preserveTimestamps: true,
    });
    renameSync(stage, folder);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  writeRecords(contentRoot, number, {
    ...records,
    [date]: { files: digestsIn(folder), anchors: anchorsIn(guideline) },
  });
  return folder;
};

/**
 * Records versions that are kept without a record, such as ones taken over from elsewhere.
 *
 * @returns the dates of those that are new on record
 */
export const recordVersions = (
  contentRoot: string,
  number: string,
  versions: readonly KeptVersion[],
): string[] => {
  const fresh = versions.filter(({ isRecorded }) => !isRecorded);
  if (fresh.length === 0) return [];
  const known = readRecords(contentRoot, number, () => undefined)?.data ?? {};
  const added = fresh.map(
    ({ date, folder, guideline }) =>
      [date, { files: digestsIn(folder), anchors: anchorsIn(guideline) }] as const,
  );
  writeRecords(contentRoot, number, { ...known, ...Object.fromEntries(added) });
  return fresh.map(({ date }) => date);
};
