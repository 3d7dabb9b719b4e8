import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path/posix';
import { stringify } from 'yaml';
import { anchoredOf } from '#model/anchored.ts';
import type { Guideline } from '#model/guideline.ts';
import { registry as registrySchema, type Registry } from '#model/registry.ts';
import type { RegistryReading } from '#rules/registry.ts';
import type { Report } from '#report/collector.ts';
import { readText } from './folder.ts';
import { readYaml } from './yaml-file.ts';

const none: Registry = { published: [], aliases: {} };

const fileOf = (contentRoot: string, number: string): string =>
  join(contentRoot, 'anchors', `${number}.yaml`);

/** Numbers of the guidelines that were ever published. */
export const registeredNumbers = (contentRoot: string): string[] => {
  const folder = join(contentRoot, 'anchors');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => basename(name, '.yaml'))
    : [];
};

/** @returns the record of a guideline’s published anchors; an empty one for a guideline that is not published yet */
export const readRegistry = (
  contentRoot: string,
  number: string,
  report: Report,
): RegistryReading | undefined => {
  const file = fileOf(contentRoot, number);
  const text = existsSync(file) ? readText(file, report) : stringify(none);
  const registry =
    text === undefined
      ? undefined
      : readYaml(text, file, registrySchema, 'registry-malformed', report);
  if (text === undefined || !registry) return undefined;
  const lines = text.split('\n');
  const placeOf = (entry: string) => {
    const line = lines.findIndex(
      (candidate) => candidate.trim() === `- ${entry}` || candidate.trim().startsWith(`${entry}:`),
    );
    return { file, line: Math.max(line, 0) + 1, column: (lines[line]?.search(/\S/u) ?? 0) + 1 };
  };
  return { registry, file, placeOf };
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
