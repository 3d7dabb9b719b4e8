import type { Library } from '../engine/library.ts';
import { createLargeLibrary } from '../large/large-library.ts';
import { recordsFile, type LibraryTables } from '../large/tables.ts';
import type { SearchRecord } from '../record.ts';
import { fetchJson } from './fetch-json.ts';
import type { SearchPlace } from './place.ts';
import { createTokenFinder } from './pagefind.ts';
import { inSlices } from './slices.ts';

/** Milliseconds that nothing may be typed in before something is loaded for what was typed. */
const quiet = 150;

/** Whether an event tells that a key was struck in a field, so that another one may follow. */
const isKey = (event: Event): boolean =>
  event instanceof InputEvent && !event.inputType.startsWith('insertFrom');

/**
 * Lets a query wait until nothing more is typed. What was pasted, chosen, or stands in the address is
 * whole, and does not wait.
 */
const createPatience = (typing: EventTarget): ((signal: AbortSignal) => Promise<void>) => {
  let last = -Infinity;
  // Before the field itself hears of it, and asks.
  const note = (event: Event): void => {
    last = isKey(event) ? event.timeStamp : -Infinity;
  };
  typing.addEventListener('input', note, { capture: true });
  return async (signal) => {
    const rest = last + quiet - performance.now();
    if (rest > 0) {
      await new Promise<void>((resolve) => {
        setTimeout(resolve, rest);
      });
    }
    signal.throwIfAborted();
  };
};

/**
 * Opens a large library: its records are loaded where they are needed, Pagefind at once.
 *
 * @param typing hears of what is typed
 */
export const openLargeLibrary = (
  tables: LibraryTables,
  { page, home }: SearchPlace,
  typing: EventTarget,
): Library => {
  const finder = createTokenFinder(tables.guidelines, new URL('pagefind/', home));
  finder.prepare();
  return createLargeLibrary(tables, {
    beforeLoading: createPatience(typing),
    run: inSlices,
    findTokens: finder.find,
    loadRecords: (number) => fetchJson<SearchRecord[]>(new URL(recordsFile(number), page)),
  });
};
