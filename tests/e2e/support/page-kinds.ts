import { fixtureSite, sites } from '../sites.ts';
import { versionsSite } from './three-versions.ts';

const guideline = 'guidelines/02-40000-26/';
const current = `${sites.root.url}${guideline}`;
const revised = `${versionsSite.url}${guideline}`;

/** A page of each kind, with its address. */
export const pageKinds = [
  ['the library', sites.root.url],
  ['a guideline', current],
  ['a guideline with criteria and forms', `${fixtureSite.url}guidelines/09-J0000-94/`],
  ['the references', `${current}references/`],
  ['the history', `${current}history/`],
  ['the history of several versions', `${revised}history/`],
  ['an earlier version', `${revised}versions/2025-01-01/`],
  ['the differences between versions', `${revised}history/2024-06-15--2025-06-15/`],
  ['the search', `${sites.root.url}search/`],
  ['the search with hits', `${sites.root.url}search/?q=livr`],
  ['the codes', `${fixtureSite.url}codes/`],
  ['a code', `${sites.root.url}codes/0600T/`],
  ['a code no longer listed', `${versionsSite.url}codes/0600T/`],
  ['the updates', `${sites.root.url}updates/`],
  ['a page of text', `${sites.root.url}about/`],
  ['the accessibility statement', `${sites.root.url}accessibility/`],
  ['a notice', `${fixtureSite.url}notices/language-help-ar/`],
  ['the style page', `${sites.root.url}style/`],
  ['a missing page', `${sites.root.url}404.html`],
] as const;
