import { statSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSizes } from './download-sizes.ts';

/**
 * Completes the downloads of built pages when all files are there: with their sizes, and without
 * those that this build did not make.
 */
export const downloads = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'downloads',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const sizeOf = (path: string): number | undefined =>
          statSync(join(folder, path.slice(base.length)), { throwIfNoEntry: false })?.size;
        for await (const page of glob('guidelines/**/index.html', { cwd: folder })) {
          const file = join(folder, page);
          const html = await readFile(file, 'utf8');
          if (html.includes('data-file=')) await writeFile(file, withSizes(html, sizeOf));
        }
      },
    },
  };
};
