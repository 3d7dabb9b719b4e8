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
