import type { Library } from '../engine/library.ts';
import { createEngine, type SearchEngine } from '../engine/search.ts';
import { createWholeLibrary } from '../engine/whole-library.ts';
import { isLarge, type LibraryData } from '../large/tables.ts';
import { fetchJson } from './fetch-json.ts';

/** Where a site’s search lives. */
export interface SearchPlace {
  /** Address of the search page. */
  readonly page: string;
  /** Address of the site’s base. */
  readonly home: string;
}

/** @param link the link to the search page that stands on every page */
export const searchPlace = (link: string): SearchPlace => ({
  page: new URL(link, document.baseURI).href,
  home: new URL('..', new URL(link, document.baseURI)).href,
});

let engine: Promise<SearchEngine> | undefined;

const openLibrary = async (data: LibraryData, place: SearchPlace): Promise<Library> => {
  if (!isLarge(data)) return createWholeLibrary(data);
  // What only a large library needs is loaded only there.
  const { openLargeLibrary } = await import('./large.ts');
  return openLargeLibrary(data, place);
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
