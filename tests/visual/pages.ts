import { pageKinds } from '../e2e/support/page-kinds.ts';
import type { BuiltSite } from '../e2e/sites.ts';
import { stress } from './stress-library.ts';

const port = Number(process.env['E2E_PORT'] ?? '4391') + 9;

/** The library that is hard to lay out, and the folder that its content is written to. */
export const stressSite = {
  dir: '.cache/visual/stress/site',
  base: '/',
  port,
  url: `http://127.0.0.1:${String(port)}/`,
  content: '.cache/visual/stress/content',
} as const satisfies BuiltSite & { readonly content: string };

const full = `${stressSite.url}guidelines/${stress.full}/`;
const bare = `${stressSite.url}guidelines/${stress.bare}/`;

/** A page of each kind, and the same kinds at their limits, with its address. */
export const pages = [
  ...pageKinds,
  ['stress, the library', stressSite.url],
  ['stress, a guideline', full],
  ['stress, the references', `${full}references/`],
  ['stress, the history', `${full}history/`],
  ['stress, the codes', `${stressSite.url}codes/`],
  ['stress, the updates', `${stressSite.url}updates/`],
  ['stress, the search', `${stressSite.url}search/?q=treatment`],
  ['bare, a guideline', bare],
  ['bare, the history', `${bare}history/`],
] as const;
