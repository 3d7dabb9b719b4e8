import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compressedEndings } from '#hosting/addresses.ts';

/** The file that every build has; as a dot file it is not published. */
const markName = '.guideline-site';

const markText =
  'This folder was written by npm run build. The next build replaces it, with all that is in it.\n';

/** Marks a built site as one, so that a later build may take its place. */
export const markBuild = (folder: string): void => {
  writeFileSync(path.join(folder, markName), markText);
};

/** What every site held that was built before builds were marked. */
const held = ['404.html', 'anchors.json', 'catalog.json', 'guidelines', 'index.html', 'schema'];

/** What such a site could hold besides. */
const mayHold = new Set([
  ...held,
  ...['.nojekyll', '_astro', '_headers', 'about', 'accessibility', 'codes', 'favicon.svg'],
  ...['licences.txt', 'notices', 'opensearch.xml', 'pagefind', 'robots.txt', 'search'],
  ...['sitemap.xml', 'style', 'updates', 'updates.xml'],
]);

const withoutCompression = (name: string): string => {
  const ending = compressedEndings.find((one) => name.endsWith(one)) ?? '';
  return name.slice(0, name.length - ending.length);
};

const isMarked = (folder: string): boolean => {
  const file = path.join(folder, markName);
  const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile && readFileSync(file, 'utf8') === markText;
};

/**
 * Whether a folder is a site that a build has written: it is marked so, or, from before there was a
 * mark, holds what a site holds and nothing else.
 */
export const isEarlierBuild = (folder: string): boolean => {
  if (isMarked(folder)) return true;
  const names = readdirSync(folder);
  return (
    held.every((name) => names.includes(name)) &&
    names.every((name) => mayHold.has(withoutCompression(name)))
  );
};
