import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { SearchFiles } from '#indexing/search-files.ts';

/** Files that a browser would load, and what was asked for. */
export interface ServedFiles {
  /** Address of the site’s base. */
  readonly home: string;
  /** Paths below the base, in the order in which they were asked for. */
  readonly asked: string[];
  /** Paths that are answered by an error. */
  readonly broken: Set<string>;
  readonly remove: () => void;
}

/**
 * Serves the files of a search to this process, as a host does to a browser: `fetch` and `import`
 * find them below `home`.
 */
export const serveFiles = async ({
  library,
  records,
  pagefind,
}: SearchFiles): Promise<ServedFiles> => {
  mkdirSync('.cache', { recursive: true });
  // Within the project, whose scripts are modules.
  const folder = mkdtempSync(path.resolve('.cache/search-'));
  const files = new Map<string, string | Uint8Array>([
    ['search/library.json', library],
    ...[...records].map(([number, text]) => [`search/guidelines/${number}.json`, text] as const),
    ...((await pagefind) ?? []).map((file) => [`pagefind/${file.path}`, file.content] as const),
  ]);
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const home = pathToFileURL(`${folder}/`).href;
  const asked: string[] = [];
  const broken = new Set<string>();
  const answer = (address: string | URL): Promise<Response> => {
    const { pathname } = new URL(address, home);
    const name = pathname.slice(new URL(home).pathname.length);
    asked.push(name);
    const content = broken.has(name) ? undefined : files.get(name);
    return Promise.resolve(
      content === undefined
        ? new Response('', { status: 404 })
        : new Response(typeof content === 'string' ? content : Buffer.from(content)),
    );
  };
  vi.stubGlobal('fetch', answer);
  return {
    home,
    asked,
    broken,
    remove: () => {
      vi.unstubAllGlobals();
      rmSync(folder, { recursive: true });
    },
  };
};
