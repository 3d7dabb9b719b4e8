import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLibrary } from '#library/read.ts';
import type { Guideline } from '#model/guideline.ts';
import {
  fixtureAliases,
  fixtureFolder,
  fixtureVersions,
  writeFirstVersion,
  writeVersion,
} from '../../support/three-versions.ts';

const readAll = (): Guideline[] => {
  const root = mkdtempSync(join(tmpdir(), 'versions-'));
  try {
    return fixtureVersions.map((version, index) => {
      if (index === 0) writeFirstVersion(root);
      else writeVersion(fixtureFolder(root), version);
      const [guideline] = readLibrary({ contentRoot: root, base: '/' }).guidelines;
      if (!guideline) throw new Error(`the fixture’s version ${version} cannot be read`);
      return index === 2 ? { ...guideline, aliases: fixtureAliases() } : guideline;
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

/** The guideline of the fixture in its three versions, oldest first. */
export const fixtureGuidelines = readAll() as [Guideline, Guideline, Guideline];
