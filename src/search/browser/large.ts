import type { Library } from '../engine/library.ts';
import { createLargeLibrary } from '../large/large-library.ts';
import { recordsFile, type LibraryTables } from '../large/tables.ts';
import type { SearchRecord } from '../record.ts';
import { fetchJson } from './fetch-json.ts';
import type { SearchPlace } from './library.ts';
import { createTokenFinder } from './pagefind.ts';

/** Milliseconds that nothing may be typed in before something is loaded for what was typed. */
const quiet = 150;

/** Lets a query wait until nothing more is typed, once. */
const createPatience = (): ((signal: AbortSignal) => Promise<void>) => {
  const waits = new WeakMap<AbortSignal, Promise<void>>();
  return async (signal) => {
    const waiting =
      waits.get(signal) ??
      new Promise<void>((resolve) => {
        setTimeout(resolve, quiet);
      });
    waits.set(signal, waiting);
    await waiting;
    signal.throwIfAborted();
  };
};

/** Opens a large library: its records are loaded where they are needed, Pagefind at once. */
export const openLargeLibrary = (tables: LibraryTables, { page, home }: SearchPlace): Library => {
  const finder = createTokenFinder(tables.guidelines, new URL('pagefind/', home));
  finder.prepare();
  return createLargeLibrary(tables, {
    beforeLoading: createPatience(),
    findTokens: finder.find,
    loadRecords: (number) => fetchJson<SearchRecord[]>(new URL(recordsFile(number), page)),
  });
};
