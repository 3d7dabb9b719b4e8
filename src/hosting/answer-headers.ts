import { dataPolicy } from './content-policy.ts';
import type { Use } from './media-types.ts';

/** A header's name and value. */
export type Header = readonly [name: string, value: string];

/** What no page here asks of a browser, and no script slipped in may. */
const unusedFeatures = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

/** What every answer carries, errors and redirects too. */
export const commonHeaders: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', unusedFeatures.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** What an answer over HTTPS carries besides: a year, for this host alone. */
export const transportSecurity: Header = ['Strict-Transport-Security', 'max-age=31536000'];

/** Exports are public, and programs on other sites may read them; nobody may embed them. */
export const openToPrograms: Header = ['Access-Control-Allow-Origin', '*'];

/**
 * What an answer carries besides, by what the file is for.
 * @param sitePolicy the policy of this site’s pages
 */
export const headersOfUse = (use: Use, sitePolicy: string): readonly Header[] =>
  use === 'site'
    ? [['Content-Security-Policy', sitePolicy]]
    : [['Content-Security-Policy', dataPolicy], openToPrograms];
