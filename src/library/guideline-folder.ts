import { join } from 'node:path/posix';
import { readGuideline, type Reading } from '#markdown/read-guideline.ts';
import type { Guideline } from '#model/guideline.ts';
import type { Registry } from '#model/registry.ts';
import { attachmentPath } from '#model/site-paths.ts';
import { Collector, type Report } from '#report/collector.ts';
import type { Finding } from '#report/finding.ts';
import { checkGuideline } from '#rules/check.ts';
import { checkRegistry } from '#rules/registry.ts';
import { addressesFrom, type AddressParts } from './addresses.ts';
import { readFolder } from './folder.ts';
import { readRegistry } from './registries.ts';
import { readVersions, type KeptVersion } from './versions.ts';

/** What the reading of one guideline needs to know of its library; plain data, so that threads can share it. */
export interface Surroundings extends AddressParts {
  /** Folder of the content, relative to the working directory, with forward slashes. */
  readonly contentRoot: string;
}

/** A file that belongs to a guideline. */
export interface Attachment {
  readonly name: string;
  /** Path relative to the working directory. */
  readonly path: string;
}

/** A guideline as its folder holds it, and everything that is wrong with it; plain data. */
export interface FolderReading {
  readonly guideline: Guideline;
  /** The record of its anchors, unless it cannot be read. */
  readonly registry: Registry | undefined;
  readonly attachments: readonly Attachment[];
  /** Its earlier versions, oldest first. */
  readonly versions: readonly KeptVersion[];
  readonly findings: readonly Finding[];
}

/** Reports files among the attachments that no section links to, where all sections could be read. */
const checkAttachments = (
  folder: string,
  unlinked: readonly string[],
  { incomplete }: Reading,
  report: Report,
): void => {
  if (incomplete.size > 0) return;
  for (const name of unlinked) {
    const place = { file: join(folder, 'attachments', name), line: 1, column: 1 };
    report('file-unknown', place, {
      found: 'an attachment that no section links to',
      expected: `a link such as [Title](attachments/${encodeURI(name)})`,
      mend: 'Link to it, or take it out of the folder.',
    });
  }
};

/** Reads and checks a guideline’s folder, each file once. Does not throw for anything wrong in the content. */
export const readGuidelineFolder = (number: string, surroundings: Surroundings): FolderReading => {
  const { contentRoot, base } = surroundings;
  const { addressOf, publisherAddress } = addressesFrom(surroundings);
  const folder = join(contentRoot, 'guidelines', number);
  const own = new Collector();
  const { report } = own;
  const { files, attachments: names } = readFolder(folder, report);
  const linked = new Set<string>();
  const attachmentHref = (name: string) => {
    linked.add(name);
    return names.includes(name) ? attachmentPath(base, number, name) : undefined;
  };
  const options = { addressOf, publisherAddress, attachmentHref, report };
  const reading = readGuideline(folder, files, options);
  const unlinked = names.filter((name) => !linked.has(name));
  checkAttachments(folder, unlinked, reading, report);
  const registry = readRegistry(contentRoot, number, report);
  const guideline: Guideline = { ...reading.guideline, aliases: registry?.registry.aliases ?? {} };
  checkGuideline({ ...reading, guideline, aliasesUnread: !registry }, report);
  if (registry) checkRegistry({ ...reading, guideline }, registry, own.errors() === 0, report);
  return {
    guideline,
    registry: registry?.registry,
    attachments: names.map((name) => ({ name, path: join(folder, 'attachments', name) })),
    versions: readVersions(guideline, {
      contentRoot,
      base,
      addressOf,
      publisherAddress,
      collector: own,
    }),
    findings: own.sorted(),
  };
};
