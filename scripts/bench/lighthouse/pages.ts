import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltFolder } from '../page-assets.ts';

/** A page that Lighthouse is to load. */
export interface MeasuredPage {
  readonly kind: string;
  /** From the site's base: `codes/`, `search/?q=liver`. */
  readonly address: string;
  /** The audits that it fails because of what it is. */
  readonly expected: readonly string[];
}

/** A page of each kind: where its file is, and what is asked for of it besides. */
const kinds: readonly (readonly [kind: string, pages: string, query?: string])[] = [
  ['library', 'index.html'],
  ['guideline', 'guidelines/*/index.html'],
  ['references', 'guidelines/*/references/index.html'],
  ['history', 'guidelines/*/history/index.html'],
  ['difference', 'guidelines/*/history/*/index.html'],
  ['version', 'guidelines/*/versions/*/index.html'],
  ['codes', 'codes/index.html'],
  ['a code', 'codes/*/index.html'],
  ['updates', 'updates/index.html'],
  ['search', 'search/index.html', '?q=liver'],
  ['about', 'about/index.html'],
  ['not found', '404.html'],
];

/** A page that says there is none has a status that browsers log and search engines obey. */
const notFoundAudits = ['errors-in-console', 'http-status-code'];

function expectedOf(kind: string, html: string): readonly string[] {
  const isUnlisted = html.includes('<meta name="robots" content="noindex"');
  return [...(isUnlisted ? ['is-crawlable'] : []), ...(kind === 'not found' ? notFoundAudits : [])];
}

/** The first page of each kind that a built site has. */
export function pagesToMeasure({ dir }: BuiltFolder): readonly MeasuredPage[] {
  return kinds.flatMap(([kind, pattern, query = '']) => {
    const [file] = globSync(pattern, { cwd: dir }).sort();
    if (file === undefined) return [];
    const html = readFileSync(path.join(dir, file), 'utf8');
    const page = file.replaceAll(path.sep, '/').replace(/(?<=^|\/)index\.html$/u, '');
    return { kind, address: page + query, expected: expectedOf(kind, html) };
  });
}
