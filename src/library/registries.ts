import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path/posix';
import { stringify } from 'yaml';
import { anchoredOf } from '#model/anchored.ts';
import { isGuidelineNumber, type Guideline } from '#model/guideline.ts';
import { registry as registrySchema, type Registry } from '#model/registry.ts';
import type { RegistryReading } from '#rules/registry.ts';
import type { Report } from '#report/collector.ts';
import { entriesIn, reportUnknown } from './folder.ts';
import { kindOf } from './kind.ts';
import { readText } from './text.ts';
import { readYaml } from './yaml-file.ts';

const none: Registry = { published: [], aliases: {} };

const fileOf = (contentRoot: string, number: string): string =>
  join(contentRoot, 'anchors', `${number}.yaml`);

/** Numbers of the guidelines that were ever published; other files among the records are reported. */
export const registeredNumbers = (contentRoot: string, report: Report): string[] => {
  const folder = join(contentRoot, 'anchors');
  if (kindOf(folder) !== 'folder') return [];
  return entriesIn(folder).flatMap((entry) => {
    const number = basename(entry.name, '.yaml');
    if (entry.name !== number && isGuidelineNumber(number)) return [number];
    reportUnknown(
      join(folder, entry.name),
      entry,
      'a record for each guideline, such as 02-40000-26.yaml',
      report,
    );
    return [];
  });
};

/** @returns the record of a guideline’s published anchors; an empty one for a guideline that is not published yet */
export const readRegistry = (
  contentRoot: string,
  number: string,
  report: Report,
): RegistryReading | undefined => {
  const file = fileOf(contentRoot, number);
  const text = kindOf(file) === undefined ? stringify(none) : readText(file, report);
  const read =
    text === undefined
      ? undefined
      : readYaml(text, file, registrySchema, 'registry-malformed', report);
  if (!read) return undefined;
  const { data, placeOf } = read;
  return {
    registry: data,
    file,
    placeOf: (list, entry) =>
      list === 'aliases'
        ? placeOf([list, entry], 'name')
        : placeOf([list, data.published.indexOf(entry)]),
  };
};

/**
 * Adds a guideline’s anchors to its record.
 *
 * @returns the anchors that are new in it; the file is written only if there are any
 */
export const recordAnchors = (
  contentRoot: string,
  guideline: Guideline,
  { published, aliases }: Registry,
): string[] => {
  const known = new Set(published);
  const fresh = anchoredOf(guideline)
    .map(({ anchor }) => anchor)
    .filter((anchor) => !known.has(anchor));
  if (fresh.length === 0) return [];
  const file = fileOf(contentRoot, guideline.number);
  mkdirSync(join(contentRoot, 'anchors'), { recursive: true });
  const comment =
    '# Anchors of this guideline that were ever published. Written by “npm run anchors”; never delete a line.\n' +
    '# An anchor that is gone is kept working under “aliases”: old-anchor: anchor-that-stands-for-it-now\n';
  writeFileSync(file, comment + stringify({ published: [...published, ...fresh].sort(), aliases }));
  return fresh;
};
