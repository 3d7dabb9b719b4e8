/** A Content-Security-Policy by directive: `{ 'img-src': ["'self'", 'data:'] }`. */
export type Directives = Readonly<Record<string, readonly string[]>>;

/** What every page may do. Each carries it in a `meta` element, with the hashes of its own styles. */
export const pageDirectives: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
};

/** What some pages of some sites may do besides. */
export interface Exception {
  /** A file, below the site’s base, that only sites with this need have. */
  readonly withFile: string;
  /** What stands in the pages that have this need. */
  readonly onPagesWith: string;
  readonly directives: Directives;
}

export const exceptions: readonly Exception[] = [
  {
    // Pagefind is WebAssembly; only large libraries are searched with it (docs/search.md).
    withFile: 'pagefind/pagefind.js',
    onPagesWith: 'data-search-open',
    directives: { 'script-src': ["'wasm-unsafe-eval'"] },
  },
];

/** A policy as the header and the `meta` element write it. */
export const policyText = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join(';');

/**
 * The header of pages and of what they are made of. A browser enforces it together with the page's
 * `meta` element, and what either refuses is refused. The header adds what a `meta` element cannot
 * say. It names the scripts that stand in pages, which are few and the program's own; the styles,
 * which every kind of page has others of, it leaves to the `meta` element: a host whose settings are
 * older than its pages must not leave them bare.
 *
 * @param scripts what the pages’ own policies allow of scripts besides: hashes as `'sha256-…'`, `'wasm-unsafe-eval'`
 */
export const sitePolicy = (scripts: readonly string[]): string =>
  policyText({
    ...pageDirectives,
    'script-src': [...(pageDirectives['script-src'] ?? []), ...scripts],
    'style-src': ["'self'", "'unsafe-inline'"],
    'style-src-attr': ["'none'"],
    'frame-ancestors': ["'none'"],
  });

/** The header of exports: nothing is loaded for them, but browsers style what they show of XML. */
export const dataPolicy = policyText({
  'default-src': ["'none'"],
  'style-src': ["'unsafe-inline'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
});
