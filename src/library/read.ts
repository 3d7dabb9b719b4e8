import { existsSync } from 'node:fs';
import { join } from 'node:path/posix';
import { readGuideline, type Reading } from '#markdown/read-guideline.ts';
import { isGuidelineNumber, type Guideline } from '#model/guideline.ts';
import type { Registry } from '#model/registry.ts';
import type { Settings } from '#model/settings.ts';
import { attachmentPath, guidelinePath } from '#model/site-paths.ts';
import { Collector } from '#report/collector.ts';
import type { Finding } from '#report/finding.ts';
import { checkGuideline } from '#rules/check.ts';
import { checkRegistry } from '#rules/registry.ts';
import { namesIn, readFolder } from './folder.ts';
import { readRegistry, registeredNumbers } from './registries.ts';
import { readSettings } from './settings.ts';

/** Everything that was read, and everything that is wrong with it. */
export interface Library {
  readonly settings: Settings;
  readonly guidelines: readonly Guideline[];
  readonly registries: ReadonlyMap<string, Registry>;
  /** The files in each guideline’s attachments folder. */
  readonly attachments: ReadonlyMap<string, readonly Attachment[]>;
  /** Sorted by place. */
  readonly findings: readonly Finding[];
}

/** A file that belongs to a guideline. */
export interface Attachment {
  readonly name: string;
  /** Path relative to the working directory. */
  readonly path: string;
}

export interface LibraryOptions {
  /** Folder of the content, relative to the working directory, with forward slashes. */
  readonly contentRoot: string;
  /** Sub-path under which the site is published: begins and ends with a slash. */
  readonly base: string;
}

/** Names of the guidelines’ folders; whatever else stands among them is reported. */
const folderNames = (root: string, { report }: Collector): string[] => {
  if (!existsSync(root)) return [];
  return namesIn(root, report).flatMap(({ name, isFolder }) => {
    if (isFolder && isGuidelineNumber(name)) return [name];
    const place = { file: join(root, name), line: 1, column: 1 };
    if (isFolder) report('folder-name', place, { found: `a folder named “${name}”` });
    else
      report('file-unknown', place, {
        found: 'a file that belongs to no guideline',
        mend: 'Move the file into a guideline’s folder, or take it out.',
      });
    return [];
  });
};

/** Reads and checks a library: each guideline’s folder, each file once. Does not throw for anything wrong in the content. */
export const readLibrary = ({ contentRoot, base }: LibraryOptions): Library => {
  const collector = new Collector();
  const settings = readSettings(contentRoot, collector.report);
  const root = join(contentRoot, 'guidelines');
  const numbers = folderNames(root, collector);
  const held = new Set(numbers);
  const publisherAddress = (number: string): string =>
    settings.publisherAddress.replace('{number}', number);
  const addressOf = (number: string) =>
    held.has(number)
      ? { href: guidelinePath(base, number), held: true }
      : { href: publisherAddress(number), held: false };
  const registries = new Map<string, Registry>();
  const attachments = new Map<string, Attachment[]>();

  const read = (number: string): Guideline => {
    const folder = join(root, number);
    const own = new Collector();
    const { files, attachments: names } = readFolder(folder, own.report);
    attachments.set(
      number,
      names.map((name) => ({ name, path: join(folder, 'attachments', name) })),
    );
    const attachmentHref = (name: string) =>
      names.includes(name) ? attachmentPath(base, number, name) : undefined;
    const reading: Reading = readGuideline(folder, files, {
      addressOf,
      publisherAddress,
      attachmentHref,
      report: own.report,
    });
    const registry = readRegistry(contentRoot, number, own.report);
    const guideline: Guideline = {
      ...reading.guideline,
      aliases: registry?.registry.aliases ?? {},
    };
    checkGuideline({ ...reading, guideline }, own.report);
    // An anchor is missed only where everything else could be read: else its absence has another cause.
    if (registry && own.errors() === 0) checkRegistry(guideline, registry, own.report);
    if (registry) registries.set(number, registry.registry);
    collector.add(own);
    return guideline;
  };

  const guidelines = numbers.map(read);
  for (const number of registeredNumbers(contentRoot)) {
    if (!held.has(number)) {
      collector.report(
        'guideline-lost',
        { file: join(contentRoot, 'anchors', `${number}.yaml`), line: 1, column: 1 },
        { found: `no folder ${join(root, number)}` },
      );
    }
  }
  return { settings, guidelines, registries, attachments, findings: collector.sorted() };
};
