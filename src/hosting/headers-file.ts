import type { Header } from './answer-headers.ts';
import {
  commonHeaders,
  headersOfUse,
  openToPrograms,
  transportSecurity,
} from './answer-headers.ts';
import { caching, hashedFolders } from './caching.ts';
import { mediaTypes } from './media-types.ts';

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** `.json` and `updates.xml` fit at the end of any path; `*` stands for all before, slashes too. */
const typeRules = (base: string): string[] =>
  mediaTypes
    .filter(({ use }) => use === 'data')
    .map(({ ending, type }) => {
      // Where two endings fit, their rules add up, and a header must not be said twice.
      const isPartOfAnother = mediaTypes.some(
        (other) => other.ending !== ending && ending.endsWith(other.ending),
      );
      const hasParts = mediaTypes.some(
        (other) => other.ending !== ending && other.ending.endsWith(ending),
      );
      return rule(`${base}*${ending}`, [
        ...(hasParts ? [] : ([['Content-Type', type]] as const)),
        ...(isPartOfAnother ? [] : [openToPrograms]),
      ]);
    });

/**
 * The file `_headers` that Netlify, Cloudflare Pages and others read, which are always HTTPS. Where
 * several rules fit they send them all, so no two rules that fit one address name the same header:
 * exports get the policy of pages, which is wider than they need, and lets nobody frame them either.
 * What has no `Cache-Control` here is revalidated each time, as those hosts do it by themselves.
 *
 * @param base the sub-path, with a slash at both ends
 * @param sitePolicy the policy of this site’s pages
 */
export const headersFile = (base: string, sitePolicy: string): string =>
  [
    '# For hosts that read this file; nginx gets the same headers by npm run nginx.',
    rule(`${base}*`, [...commonHeaders, transportSecurity, ...headersOfUse('site', sitePolicy)]),
    ...hashedFolders.map((folder) =>
      rule(`${base}${folder}*`, [['Cache-Control', caching.hashed]]),
    ),
    ...typeRules(base),
    '',
  ].join('\n');

/**
 * The policy of a built site’s pages, as its own `_headers` has it.
 * @throws when the text is none that `headersFile` wrote
 */
export const sitePolicyIn = (text: string): string => {
  const policy = /^ {2}Content-Security-Policy: (?<policy>.+)$/mu.exec(text)?.groups?.['policy'];
  if (policy === undefined) throw new Error('no Content-Security-Policy in _headers');
  return policy;
};
