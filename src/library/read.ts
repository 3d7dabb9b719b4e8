import { join } from 'node:path/posix';
import { isGuidelineNumber, type Guideline } from '#model/guideline.ts';
import type { Notice } from '#model/notice.ts';
import type { Registry } from '#model/registry.ts';
import { noSettings, type Settings } from '#model/settings.ts';
import { Collector, type Report } from '#report/collector.ts';
import type { Finding } from '#report/finding.ts';
import { entriesIn, reportUnknown } from './folder.ts';
import { kindBehind, kindOf, kindWords } from './kind.ts';
import {
  readGuidelineFolder,
  type Attachment,
  type FolderReading,
  type Surroundings,
} from './guideline-folder.ts';
import { noticesName, readNotices } from './notices.ts';
import { registeredNumbers } from './registries.ts';
import { readSettings } from './settings.ts';
import { readSynonyms, synonymsName } from './synonyms.ts';
import { checkVersionsFolder, type KeptVersion } from './versions.ts';

/** Everything that was read, and everything that is wrong with it. */
export interface Library {
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  readonly guidelines: readonly Guideline[];
  readonly registries: ReadonlyMap<string, Registry>;
  /** The files in each guideline’s attachments folder. */
  readonly attachments: ReadonlyMap<string, readonly Attachment[]>;
  /** Each guideline’s earlier versions, oldest first. */
  readonly versions: ReadonlyMap<string, readonly KeptVersion[]>;
  /** Sorted by place. */
  readonly findings: readonly Finding[];
}

export type LibraryOptions = Pick<Surroundings, 'contentRoot' | 'base'>;

/** Numbers of the guidelines’ folders; whatever else stands among them is reported. */
const guidelineNumbers = (root: string, report: Report): string[] => {
  const entries = kindOf(root) === 'folder' ? entriesIn(root) : [];
  if (entries.length === 0) {
    report(
      'library-empty',
      { file: root, line: 1, column: 1 },
      { found: `no guideline in ${root}` },
    );
  }
  return entries.flatMap((entry) => {
    const { name, kind } = entry;
    if (kind === 'folder' && isGuidelineNumber(name)) return [name];
    const file = join(root, name);
    if (kind === 'folder') {
      report('folder-name', { file, line: 1, column: 1 }, { found: `a folder named “${name}”` });
    } else reportUnknown(file, entry, 'a folder for each guideline', report);
    return [];
  });
};

const fileNames = ['library.yaml', synonymsName];
const folderNames = ['guidelines', 'anchors', 'versions', noticesName];

/** Reports what stands beside the library’s own files: a guideline in the wrong place, for one. */
const checkRoot = (contentRoot: string, report: Report): void => {
  if (kindOf(contentRoot) !== 'folder') return;
  for (const entry of entriesIn(contentRoot)) {
    const place = { file: join(contentRoot, entry.name), line: 1, column: 1 };
    if (folderNames.includes(entry.name)) {
      const found = `${kindWords[entry.kind]} in place of a folder`;
      if (entry.kind !== 'folder')
        report('file-unreadable', place, { found, expected: `the folder ${entry.name}/` });
      continue;
    }
    if (fileNames.includes(entry.name)) continue;
    report('file-unknown', place, {
      found: `“${entry.name}” beside the library’s files`,
      expected:
        'library.yaml, synonyms.yaml, guidelines/, notices/, anchors/ and versions/ and nothing else',
      mend: 'Move it into guidelines/ or into a guideline’s folder, or take it out.',
    });
  }
};

/** Reports what stands in place of the content’s folder; a link to a folder may. */
const isNoFolder = (contentRoot: string, report: Report): boolean => {
  const kind = kindBehind(contentRoot);
  if (kind === undefined || kind === 'folder') return false;
  report(
    'library-empty',
    { file: contentRoot, line: 1, column: 1 },
    {
      found: `${kindWords[kind]} in place of the content’s folder`,
      expected: 'a folder with library.yaml and guidelines/',
      mend: 'Name the folder of the content, by CONTENT_DIR or --content.',
    },
  );
  return true;
};

/** A library whose guidelines are yet to be read. */
export interface Opened {
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  /** Numbers of its guidelines, in order. */
  readonly numbers: readonly string[];
  readonly surroundings: Surroundings;
  readonly collector: Collector;
}

/** Reads what belongs to the library as a whole, and finds its guidelines. */
export const openLibrary = ({ contentRoot, base }: LibraryOptions): Opened => {
  const collector = new Collector();
  if (isNoFolder(contentRoot, collector.report))
    return {
      settings: noSettings,
      notices: [],
      numbers: [],
      surroundings: {
        contentRoot,
        base,
        held: new Set(),
        publisherAddress: noSettings.publisherAddress,
      },
      collector,
    };
  const settings = readSettings(contentRoot, collector.report);
  readSynonyms(contentRoot, collector.report);
  checkRoot(contentRoot, collector.report);
  const numbers = guidelineNumbers(join(contentRoot, 'guidelines'), collector.report);
  const { publisherAddress } = settings;
  const surroundings = { contentRoot, base, held: new Set(numbers), publisherAddress };
  const notices = readNotices(surroundings, collector.report);
  return { settings, notices, numbers, surroundings, collector };
};

/** Puts a library together from its guidelines, and checks what none of them can check alone. */
export const closeLibrary = (
  { settings, notices, surroundings: { contentRoot, held }, collector }: Opened,
  readings: readonly FolderReading[],
): Library => {
  for (const { findings } of readings) collector.add(findings);
  for (const number of registeredNumbers(contentRoot, collector.report)) {
    if (held.has(number)) continue;
    collector.report(
      'guideline-lost',
      { file: join(contentRoot, 'anchors', `${number}.yaml`), line: 1, column: 1 },
      { found: `no folder ${join(contentRoot, 'guidelines', number)}` },
    );
  }
  checkVersionsFolder(contentRoot, held, collector.report);
  const byNumber = <T>(part: (reading: FolderReading) => T): Map<string, T> =>
    new Map(readings.map((reading) => [reading.guideline.number, part(reading)]));
  return {
    settings,
    notices,
    guidelines: readings.map(({ guideline }) => guideline),
    registries: new Map(
      readings.flatMap(({ guideline: { number }, registry }) =>
        registry ? [[number, registry] as const] : [],
      ),
    ),
    attachments: byNumber(({ attachments }) => attachments),
    versions: byNumber(({ versions }) => versions),
    findings: collector.sorted(),
  };
};

/** Reads and checks a library: each guideline’s folder, each file once. Does not throw for anything wrong in the content. */
export const readLibrary = (options: LibraryOptions): Library => {
  const opened = openLibrary(options);
  const { numbers, surroundings } = opened;
  return closeLibrary(
    opened,
    numbers.map((number) => readGuidelineFolder(number, surroundings)),
  );
};
