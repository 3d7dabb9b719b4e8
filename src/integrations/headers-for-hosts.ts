import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitePolicy } from '#hosting/content-policy.ts';
import { headersFile } from '#hosting/headers-file.ts';
import { scriptSourcesIn } from './page-policy.ts';

/** Hashes of the scripts that stand in the pages of a folder, each once, in an order of their own. */
const scriptsOf = async (folder: string): Promise<readonly string[]> => {
  const hashes = new Set<string>();
  for await (const page of glob('**/*.html', { cwd: folder })) {
    for (const hash of scriptSourcesIn(await readFile(join(folder, page), 'utf8')))
      hashes.add(hash);
  }
  return [...hashes].sort();
};

/**
 * Writes the headers of the site’s answers into the file `_headers`, where static hosts read them,
 * and nginx’s settings and the project’s own server too. Comes after all that writes pages.
 */
export const headersForHosts = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'headers-for-hosts',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const policy = sitePolicy(await scriptsOf(fileURLToPath(dir)));
        await writeFile(new URL('_headers', dir), headersFile(base, policy));
      },
    },
  };
};
