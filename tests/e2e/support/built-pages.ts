import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { BuiltSite } from '../sites.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Its path from the site's host, sub-path included: `/policies/codes/`. */
  readonly address: string;
  /** Its file, from the project's folder. */
  readonly file: string;
}

/** Paths of all files of a built site, from its folder, with forward slashes. */
export const filesOf = ({ dir }: BuiltSite): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(dir, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    )
    .sort();

/** All pages of a built site; a guideline’s copy for a case file is none. */
export const pagesOf = (site: BuiltSite): BuiltPage[] =>
  filesOf(site)
    .filter((file) => /(?:^|\/)(?:index|404)\.html$/u.test(file))
    .map((file) => ({
      address: site.base + file.replace(/(?<=^|\/)index\.html$/u, ''),
      file: path.join(site.dir, file),
    }));

export const readPage = ({ file }: BuiltPage): Root => fromHtml(readFileSync(file, 'utf8'));
