import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { localOrigin } from '#model/local-origin.mjs';

const isLocal = (folder: string): boolean => {
  const sitemap = path.join(folder, 'sitemap.xml');
  return existsSync(sitemap) && readFileSync(sitemap, 'utf8').includes(`<loc>${localOrigin}/`);
};

/**
 * What whoever publishes a built site has to know where nobody has said what its address is.
 *
 * @param folder a built site, compressed or not
 * @returns a warning to print last; nothing where the site has an address of its own, or where
 *   `SITE_URL` says that the local one is meant, as `npm start` does
 */
export const localAddressesIn = (
  folder: string,
  { SITE_URL }: NodeJS.ProcessEnv = process.env,
): string | undefined =>
  SITE_URL === localOrigin || !isLocal(folder)
    ? undefined
    : `
Warning: this site was built without SITE_URL, and takes ${localOrigin} for its own address: in
canonical links, citations, the sitemap, feeds, exports, PDFs and copies for case files. Anywhere but on
this machine they lead to nothing. Before you publish it, build it with the address that it will have:

  SITE_URL=https://guidelines.example.org npm run build
`;
