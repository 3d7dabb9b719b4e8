import { createEngine, type SearchEngine } from '../engine/search.ts';
import type { SearchData } from '../record.ts';

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

const fetchEngine = async ({ page }: SearchPlace): Promise<SearchEngine> => {
  const response = await fetch(new URL('library.json', page));
  if (!response.ok) throw new Error(`The index could not be loaded: ${String(response.status)}`);
  // Written by this site’s own build.
  return createEngine((await response.json()) as SearchData);
};

/**
 * The search of the site, loaded once.
 *
 * @throws if the index cannot be loaded; the next call tries again
 */
export const loadEngine = (place: SearchPlace): Promise<SearchEngine> => {
  engine ??= fetchEngine(place).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
};
