import { fixtureSite, sites } from '../sites.ts';

const guideline = `${sites.root.url}guidelines/02-40000-26/`;

/** A page of each kind, with its address. */
export const pageKinds = [
  ['the library', sites.root.url],
  ['a guideline', guideline],
  ['a guideline with criteria and forms', `${fixtureSite.url}guidelines/09-J0000-94/`],
  ['the references', `${guideline}references/`],
  ['the history', `${guideline}history/`],
  ['the search', `${sites.root.url}search/?q=0600T`],
  ['the codes', `${sites.root.url}codes/`],
  ['a code', `${sites.root.url}codes/0600T/`],
  ['a range of codes', `${fixtureSite.url}codes/C22.0-C22.9/`],
  ['the updates', `${sites.root.url}updates/`],
  ['a page of text', `${sites.root.url}about/`],
  ['the accessibility statement', `${sites.root.url}accessibility/`],
  ['a notice', `${fixtureSite.url}notices/language-help-ar/`],
  ['a missing page', `${sites.root.url}404.html`],
] as const;
