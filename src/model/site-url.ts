import { localOrigin } from './local-origin.mjs';
import { SettingProblem } from './setting-problem.mjs';

/** The names that hosts have, once a browser has read them, and addresses of IPv6. */
const host = /^(?:(?:[\w-]+\.)*[\w-]+|\[[\da-f:.]+\])$/u;

/** What keeps a text from being an origin, as a noun phrase; nothing where it is one. */
const wrongWith = (written: string): string | undefined => {
  if (written === '') return 'nothing';
  if (/[\s\p{Cc}]/u.test(written)) return 'a space or a line break in it';
  const parsed = URL.parse(written);
  if (!parsed || !/^https?:$/u.test(parsed.protocol) || !/^https?:\/\/[^/]/iu.test(written))
    return 'no address that begins with https:// or http://';
  if (/[@\\]/u.test(written)) return 'a name or password, or a backslash, in it';
  if (/[?#]/u.test(written)) return 'a query or a # in it';
  if (parsed.pathname !== '/' || /^https?:\/\/[^/]+\/./iu.test(written))
    return 'a path in it, which belongs to BASE_PATH';
  return host.test(parsed.hostname) && !written.includes('%') ? undefined : 'no name of a host';
};

/**
 * The origin that a site is published at, the one place where it is read.
 *
 * @param written `https://example.org`, with or without a slash at its end; by default where `npm start` serves it
 * @returns the origin, without a slash at its end
 * @throws SettingProblem on anything but an origin
 */
export const readSiteUrl = (written: string | undefined): string => {
  if (written === undefined) return localOrigin;
  const wrong = wrongWith(written);
  if (wrong === undefined) return new URL(written).origin;
  // Passwords do not belong into logs.
  const shown = JSON.stringify(written.replace(/\/\/[^/]*@/u, '//…@'));
  throw new SettingProblem(
    `SITE_URL is ${shown}: found ${wrong}; expected a scheme and a host alone, such as https://guidelines.example.org.`,
  );
};
