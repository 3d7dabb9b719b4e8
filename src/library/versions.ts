import { basename, join } from 'node:path/posix';
import { readGuideline } from '#markdown/read-guideline.ts';
import type { ReadingOptions } from '#markdown/context.ts';
import { isDay } from '#model/date.ts';
import type { Guideline } from '#model/guideline.ts';
import { versionAttachmentPath } from '#model/site-paths.ts';
import { aliasesIn, versionDate, type Version, type VersionRecords } from '#model/version.ts';
import { Collector, type Report } from '#report/collector.ts';
import type { Finding } from '#report/finding.ts';
import type { YamlFile } from './yaml-file.ts';
import { entriesIn, readFolder } from './folder.ts';
import { kindOf } from './kind.ts';
import { anchorsIn, digestsIn, readRecords, versionsFolder } from './version-records.ts';

/** An earlier version, with the files that belong to it. */
export interface KeptVersion extends Version {
  readonly folder: string;
  readonly attachments: readonly { readonly name: string; readonly path: string }[];
  /** Whether it is on record as frozen. */
  readonly isRecorded: boolean;
}

interface VersionOptions extends Pick<ReadingOptions, 'addressOf' | 'publisherAddress'> {
  readonly contentRoot: string;
  readonly base: string;
  readonly collector: Collector;
}

const start = (file: string) => ({ file, line: 1, column: 1 });

/** Reports what is not as it was frozen. */
const checkRecord = (
  version: Omit<KeptVersion, 'isRecorded'>,
  { data, placeOf }: YamlFile<VersionRecords>,
  report: Report,
): void => {
  const { date, folder, guideline } = version;
  const record = data[date];
  if (!record) {
    report('version-unrecorded', start(folder), { found: `the version of ${date}` });
    return;
  }
  const now = digestsIn(folder);
  for (const [name, digest] of Object.entries(record.files)) {
    if (now[name] === digest) continue;
    report('version-changed', start(join(folder, name)), {
      found: now[name] === undefined ? `no ${name}` : `another text in ${name}`,
      expected: `${name} as it was frozen`,
    });
  }
  for (const name of Object.keys(now)) {
    if (Object.hasOwn(record.files, name)) continue;
    report('version-changed', start(join(folder, name)), {
      found: `${name}, which the version was frozen without`,
      expected: 'no other files than it was frozen with',
      mend: 'Take the file out of the folder.',
    });
  }
  const anchors = new Set([...anchorsIn(guideline), ...Object.keys(guideline.aliases)]);
  for (const anchor of record.anchors) {
    if (anchors.has(anchor)) continue;
    report('version-anchor-lost', placeOf([date, 'anchors', record.anchors.indexOf(anchor)]), {
      found: `no #${anchor} in the version of ${date}`,
    });
  }
};

/** Whether a version’s files are those that were frozen. */
const isAsFrozen = (folder: string, record: VersionRecords[string] | undefined): boolean => {
  if (!record) return false;
  const now = digestsIn(folder);
  const names = new Set([...Object.keys(now), ...Object.keys(record.files)]);
  return [...names].every((name) => now[name] === record.files[name]);
};

/** Of such a file nothing is read, so that the version would lack it. */
const unreadable: ReadonlySet<string> = new Set(['file-unreadable', 'text-large', 'nesting-deep']);

/**
 * What the reader says of a text that may not be changed any more keeps nothing from being
 * published: it was read without a finding when it was current, so the reader has changed since.
 */
const asWarning = (finding: Finding): Finding =>
  unreadable.has(finding.id)
    ? finding
    : {
        ...finding,
        severity: 'warning',
        mend: 'The text is as it was frozen, and stays. The program has grown stricter since: see on the version’s page that nothing is missing, and tell who maintains the program.',
      };

/**
 * Reads a version by the pipeline that reads every guideline. What its text must hold was asked
 * when it was current, and is not asked again: the rules may have grown, the text may not.
 */
const readVersion = (
  folder: string,
  date: string,
  current: Guideline,
  { base, addressOf, publisherAddress }: Omit<VersionOptions, 'collector'>,
  report: Report,
): Omit<KeptVersion, 'isRecorded'> => {
  const { number } = current;
  const { files, attachments } = readFolder(folder, report);
  const reading = readGuideline(folder, files, {
    addressOf,
    publisherAddress,
    attachmentHref: (name) =>
      attachments.includes(name) ? versionAttachmentPath(base, number, date, name) : undefined,
    report,
  });
  const guideline = {
    ...reading.guideline,
    aliases: aliasesIn(reading.guideline, current.aliases),
  };
  return {
    date,
    guideline,
    folder,
    attachments: attachments.map((name) => ({ name, path: join(folder, 'attachments', name) })),
  };
};

/**
 * Reads the earlier versions of a guideline, and reports what is not as it was frozen.
 *
 * @returns the versions, oldest first
 */
export const readVersions = (current: Guideline, options: VersionOptions): KeptVersion[] => {
  const { contentRoot, collector } = options;
  const { report } = collector;
  const { number } = current;
  const root = versionsFolder(contentRoot, number);
  const records = readRecords(contentRoot, number, report);
  const entries = kindOf(root) === 'folder' ? entriesIn(root) : [];
  const versions = entries.flatMap(({ name, kind }): KeptVersion[] => {
    const folder = join(root, name);
    if (kind !== 'folder' || !isDay(name)) {
      report('version-name', start(folder), { found: `“${name}” among the versions of ${number}` });
      return [];
    }
    const own = new Collector();
    const version = readVersion(folder, name, current, options, own.report);
    const found = own.sorted();
    const kept = isAsFrozen(folder, records?.data[name]);
    collector.add(kept ? found.map(asWarning) : found);
    const date = versionDate(version.guideline);
    if (date !== name || version.guideline.number !== number) {
      report('version-name', start(join(folder, 'index.mdx')), {
        found: `the version of ${date} of ${version.guideline.number}`,
        expected: `the version of ${name} of ${number}`,
      });
    }
    const latest = versionDate(current);
    if (latest !== '' && name >= latest) {
      report('version-order', start(folder), {
        found: `an earlier version of ${name} beside the current one of ${latest}`,
      });
    }
    if (records) checkRecord(version, records, report);
    return [{ ...version, isRecorded: records !== undefined && Object.hasOwn(records.data, name) }];
  });
  for (const date of Object.keys(records?.data ?? {})) {
    if (versions.some((version) => version.date === date)) continue;
    report('version-lost', records?.placeOf([date], 'name') ?? start(root), {
      found: `no folder ${join(root, date)}`,
    });
  }
  return versions;
};

/** Reports what stands among the versions and belongs to no guideline of the library. */
export const checkVersionsFolder = (
  contentRoot: string,
  held: ReadonlySet<string>,
  report: Report,
): void => {
  const root = join(contentRoot, 'versions');
  if (kindOf(root) !== 'folder') return;
  for (const { name, kind } of entriesIn(root)) {
    const number = kind === 'folder' ? name : basename(name, '.yaml');
    if (held.has(number) && (kind === 'folder' || name === `${number}.yaml`)) continue;
    report('version-name', start(join(root, name)), {
      found: `“${name}” among the versions`,
      expected: 'a folder, and a record, for each guideline of the library',
      mend: 'Rename it to the guideline’s number, or take it out.',
    });
  }
};
