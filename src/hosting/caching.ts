/** Folders, below the site's base, whose files carry a digest of their content in their names. */
export const hashedFolders = ['_astro/', 'pagefind/index/', 'pagefind/fragment/'] as const;

/** Values of `Cache-Control`. */
export const caching = {
  /** A file of a hashed folder never changes: another content has another name. */
  hashed: 'public, max-age=31536000, immutable',
  /** Pages and exports change together; five minutes spare the host, and bind nobody for long. */
  published: 'public, max-age=300, must-revalidate',
  /** What is missing now may be published in a moment. */
  refused: 'no-cache',
} as const;

/** @param path from the site's base: `_astro/page.Bx3.js`, `guidelines/` */
export const isHashed = (path: string): boolean =>
  hashedFolders.some((folder) => path.startsWith(folder));
