import type { Header } from './answer-headers.ts';
import { commonHeaders, headersOfUse } from './answer-headers.ts';
import { caching, isHashed } from './caching.ts';
import { mediaTypeOf, otherType } from './media-types.ts';

/**
 * The headers of an answer that sends a file, but for what concerns the connection.
 * @param path from the site’s base: `codes/index.html`
 * @param sitePolicy the policy of this site’s pages
 */
export const fileHeaders = (path: string, sitePolicy: string): readonly Header[] => {
  const media = mediaTypeOf(path);
  return [
    ['Content-Type', media?.type ?? otherType],
    ['Cache-Control', isHashed(path) ? caching.hashed : caching.published],
    ...commonHeaders,
    ...headersOfUse(media?.use ?? 'site', sitePolicy),
  ];
};
