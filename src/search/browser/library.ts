import type { Library } from '../engine/library.ts';
import { createEngine, type SearchEngine } from '../engine/search.ts';
import { openWholeLibrary } from '../engine/whole-library.ts';
import { isLarge, type LibraryData } from '../large/tables.ts';
import { fetchJson } from './fetch-json.ts';
import type { SearchPlace } from './place.ts';
import { inSlices } from './slices.ts';

let engine: Promise<SearchEngine> | undefined;

const openLibrary = async (data: LibraryData, place: SearchPlace): Promise<Library> => {
  if (!isLarge(data)) return inSlices(openWholeLibrary(data));
  // What only a large library needs is loaded only there.
  const { openLargeLibrary } = await import('./large.ts');
  return openLargeLibrary(data, place, document);
};

const load = async (place: SearchPlace): Promise<SearchEngine> => {
  const data = await fetchJson<LibraryData>(new URL('library.json', place.page));
  return createEngine(await openLibrary(data, place));
};

/**
 * The search of the site, loaded once.
 *
 * @throws if the index cannot be loaded; the next call tries again
 */
export const loadEngine = (place: SearchPlace): Promise<SearchEngine> => {
  engine ??= load(place).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
};
