import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import type { BuiltPage } from './built-pages.ts';
import type { BuiltSite } from '../sites.ts';

/** The attributes that hold an address, by the elements that have them. */
const holders = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  iframe: 'src',
  form: 'action',
} as const;

/** An address on a page, as it is written there. */
export interface Link {
  readonly written: string;
  readonly rel: readonly string[];
}

const textOf = (element: Element, property: string): string | undefined => {
  const value = element.properties[property];
  return typeof value === 'string' ? value : undefined;
};

/** All addresses that a page points to. */
export const linksOf = (tree: Root): Link[] =>
  Object.entries(holders).flatMap(([tag, property]) =>
    selectAll(`${tag}[${property}]`, tree).map((element) => ({
      written: textOf(element, property) ?? '',
      rel: Array.isArray(element.properties['rel']) ? element.properties['rel'].map(String) : [],
    })),
  );

/** All ids of a page, in its order, repeated ones included. */
export const idsOf = (tree: Root): string[] =>
  selectAll('[id]', tree).flatMap((element) => textOf(element, 'id') ?? []);

/** A link’s whole address, as a browser that stands on the page would follow it. */
export const followed = ({ written }: Link, page: BuiltPage, site: BuiltSite): URL =>
  new URL(written, new URL(page.address, site.url));

/** Path of the file, from the site’s folder, that answers at an address below its base. */
export const fileAt = ({ pathname }: URL, { base }: BuiltSite): string =>
  decodeURIComponent(pathname.slice(base.length)).replace(/(?<=^|\/)$/u, 'index.html');
