import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { compressSite } from '../../scripts/compress/site.ts';
import { projectNode, root } from '../../scripts/setup/places.mjs';
import { fixtureSite, sites, type BuiltSite } from './sites.ts';
import { filesOf } from './support/built-pages.ts';

/** The files of a built site, each with the digest of its bytes. */
const digestsOf = (site: BuiltSite): Record<string, string> =>
  Object.fromEntries(
    filesOf(site).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(site.dir, file)))
        .digest('hex'),
    ]),
  );

for (const [name, site, script, environment] of [
  ['the site and its PDFs', sites.subPath, 'scripts/pdf.ts', { BASE_PATH: sites.subPath.base }],
  ['the fixtures', fixtureSite, 'scripts/build.ts', { CONTENT_DIR: fixtureSite.content }],
] as const) {
  test(`the same content gives the same bytes again (${name})`, async () => {
    const folder = mkdtempSync('.cache/e2e/again-');
    try {
      const again = { ...site, dir: path.join(folder, 'site') };
      const { status, stderr } = spawnSync(projectNode(root), [script], {
        env: { ...process.env, ...environment, OUT_DIR: again.dir },
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      const first = digestsOf(site);
      // As serve-sites.ts has left it.
      if ('index.html.br' in first) await compressSite(path.resolve(again.dir));
      expect(Object.keys(first).length).toBeGreaterThan(15);
      expect(digestsOf(again)).toEqual(first);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
