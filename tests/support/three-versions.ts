import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path/posix';
import { parse } from 'yaml';

/** The versions of the fixture in `tests/fixtures/versions/`, oldest first. */
export const fixtureVersions = ['2024-06-15', '2025-01-01', '2025-06-15'] as const;

export type FixtureVersion = (typeof fixtureVersions)[number];

export const fixtureNumber = '02-40000-26';

const fixture = 'tests/fixtures/versions';

const yaml = (name: string): unknown => parse(readFileSync(join(fixture, name), 'utf8'));

/** The aliases that the last version needs. */
export const fixtureAliases = (): Record<string, string> =>
  yaml('aliases.yaml') as Record<string, string>;

/** Brings a guideline’s folder to what an editor makes of it for a version; the first one is complete. */
export const writeVersion = (folder: string, version: FixtureVersion): void => {
  mkdirSync(folder, { recursive: true });
  cpSync(join(fixture, version), folder, { recursive: true });
  if (version === fixtureVersions.at(-1))
    for (const name of yaml('removed.yaml') as string[]) rmSync(join(folder, name));
};

/** Makes a library of nothing but the fixture’s first version in an empty folder. */
export const writeFirstVersion = (contentRoot: string): void => {
  mkdirSync(contentRoot, { recursive: true });
  cpSync(join(fixture, 'library.yaml'), join(contentRoot, 'library.yaml'));
  writeVersion(join(contentRoot, 'guidelines', fixtureNumber), fixtureVersions[0]);
};

/** Path of the guideline’s folder in such a library. */
export const fixtureFolder = (contentRoot: string): string =>
  join(contentRoot, 'guidelines', fixtureNumber);

/** Names of the files that a version brings along. */
export const filesOf = (version: FixtureVersion): string[] => readdirSync(join(fixture, version));
