import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { handedOver } from '#indexing/handover.ts';

const folder = 'pagefind/';

const mediaTypes: readonly (readonly [ending: string, type: string])[] = [
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
];

const typeOf = (path: string): string =>
  mediaTypes.find(([ending]) => path.endsWith(ending))?.[1] ?? 'application/octet-stream';

/** Writes Pagefind’s files beside the pages; the dev server serves them from memory. */
export const pagefindFiles = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'pagefind-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/u, '/');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const path = [base + folder, `/${folder}`]
            .filter((start) => pathname.startsWith(start))
            .map((start) => pathname.slice(start.length))[0];
          if (path === undefined) {
            next();
            return;
          }
          handedOver().then((files) => {
            const file = files.find((one) => one.path === path);
            if (!file) {
              next();
              return;
            }
            response.setHeader('Content-Type', typeOf(path));
            response.end(file.content);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const root = join(fileURLToPath(dir), folder);
        for (const { path, content } of await handedOver()) {
          await mkdir(dirname(join(root, path)), { recursive: true });
          await writeFile(join(root, path), content);
        }
      },
    },
  };
};
