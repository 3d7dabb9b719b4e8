import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { libraryOptions } from '#library/environment.ts';
import { openLibrary } from '#library/read.ts';
import { notice } from '#model/notice.ts';

/** What the pages are given: all notices as one entry, since most libraries have none. */
export const noticesEntry = z.object({ notices: z.array(notice) });

/** Hands the library’s notices over to Astro. What is wrong with them is reported by the guidelines’ loader. */
export const noticesLoader = (): Loader & { schema: typeof noticesEntry } => ({
  name: 'notices',
  schema: noticesEntry,
  load: ({ store, watcher }) => {
    const load = (): void => {
      const { notices } = openLibrary(libraryOptions());
      store.set({ id: 'library', data: { notices } });
    };
    store.clear();
    load();
    watcher?.on('all', (_event, path) => {
      if (/[/\\]notices[/\\]/u.test(path)) load();
    });
    return Promise.resolve();
  },
});
