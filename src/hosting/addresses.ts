/** Files of the built site that are for the host alone: it answers as if they were not there. */
export const hostFiles = ['_headers'] as const;

/** The ends of names of files that hold the same as the file before them, compressed. */
export const compressedEndings = ['.br', '.gz'] as const;

/**
 * Whether a file of the built folder has an address of its own.
 * @param path from the site's base, decoded: `codes/index.html`
 */
export const isPublished = (path: string): boolean =>
  !hostFiles.some((file) => path === file) &&
  !compressedEndings.some((ending) => path.endsWith(ending)) &&
  !path.split('/').some((name) => name.startsWith('.'));
