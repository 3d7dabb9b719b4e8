import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Directives } from '#hosting/content-policy.ts';
import {
  caseFilePath,
  digestPath,
  guidelinePath,
  siteAddress,
  versionPath,
  type Site,
} from '#model/site-paths.ts';
import { withPolicy } from './page-policy.ts';
import { singleFile } from './single-file.ts';

/** Nothing runs in a copy, and it asks for nothing. */
const policy: Directives = {
  'default-src': ["'none'"],
  'style-src': [],
  'img-src': ['data:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

const pages = ['guidelines/*/case-file/index.html', 'guidelines/*/versions/*/case-file/index.html'];

/** A digest as `sha256sum -c` reads it. */
const digestLine = (text: string, name: string): string =>
  `${createHash('sha256').update(text).digest('hex')}  ${name}\n`;

/**
 * Makes each page `case-file/` into one file beside its guideline’s page, with its digest: its links
 * are whole addresses, and it has a policy of its own.
 */
export const caseFiles = (): AstroIntegration => {
  let site: Site = { base: '/' };
  return {
    name: 'case-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = { base: config.base, origin: config.site };
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const page of glob(pages, { cwd: folder })) {
          const [, number = '', , version] = dirname(dirname(page)).split(/[/\\]/u);
          const { base } = site;
          const path =
            version === undefined
              ? guidelinePath(base, number)
              : versionPath(base, number, version);
          const html = await readFile(join(folder, page), 'utf8');
          const copy = withPolicy(singleFile(html, siteAddress(site, path)), policy);
          const file = join(folder, caseFilePath('', number, version));
          await writeFile(file, copy);
          await writeFile(digestPath(file), digestLine(copy, basename(file)));
          await rm(join(folder, dirname(page)), { recursive: true });
        }
      },
    },
  };
};
