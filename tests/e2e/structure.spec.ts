import { expect, test } from '@playwright/test';
import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'mdast-util-to-string';
import { allSites } from './sites.ts';
import { pagesOf, readPage } from './support/built-pages.ts';
import { versionsSite } from './support/three-versions.ts';

const words = (element: Element | Root): string => toString(element).replace(/\s+/gu, ' ').trim();

const property = (element: Element, name: string): string =>
  String(element.properties[name] ?? '').trim();

const byId = (tree: Root, id: string): Element | undefined => select(`[id="${id}"]`, tree);

/** What an element is called by its own attributes, or by what they point to. */
const labelOf = (element: Element, tree: Root): string => {
  const pointed = element.properties['ariaLabelledBy'];
  if (Array.isArray(pointed)) return pointed.map((id) => words(byId(tree, id) ?? tree)).join(' ');
  return property(element, 'ariaLabel');
};

/** Levels that are left out on the way down, and what else is wrong with the headings. */
const headingProblems = (tree: Root): string[] => {
  const headings = selectAll('h1, h2, h3, h4, h5, h6', tree);
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  const skipped = headings.filter((_, at) => (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1);
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
    ...skipped.map((heading) => `“${words(heading)}” skips a level`),
    ...headings.filter((heading) => words(heading) === '').map(() => 'an empty heading'),
  ];
};

/** Landmarks of one kind that are called the same, and such as need a name and have none. */
const landmarkProblems = (tree: Root): string[] => {
  const kinds = {
    navigation: 'nav',
    complementary: 'aside',
    region: 'section, [role="region"]',
    search: 'search, [role="search"]',
  };
  return Object.entries(kinds).flatMap(([kind, selector]) => {
    const landmarks = selectAll(selector, tree);
    const names = landmarks.map((landmark) => labelOf(landmark, tree));
    // A section without a name is no landmark; one search needs none.
    const needsNone = kind === 'region' || (kind === 'search' && names.length < 2);
    return [
      ...names
        .filter((name, at) => name !== '' && names.indexOf(name) !== at)
        .map((name) => `two ${kind} landmarks are called “${name}”`),
      ...names.filter((name) => name === '' && !needsNone).map(() => `a ${kind} without a name`),
    ];
  });
};

const tableProblems = (tree: Root): string[] =>
  selectAll('table', tree).flatMap((table) => {
    const caption = select('caption', table);
    const name = (caption ? words(caption) : '') || labelOf(table, tree);
    return [
      ...(name === '' || name === 'Table' ? [`a table is called “${name}”`] : []),
      ...(select('th', table) ? [] : [`the table “${name}” has no headers`]),
      ...selectAll('th:not([scope])', table).map((th) => `“${words(th)}” heads nothing`),
    ];
  });

const tablesOutOfRegions = (tree: Root): string[] =>
  selectAll('table', tree).length ===
  selectAll('[role="region"][tabindex="0"] > table', tree).length
    ? []
    : ['a table that does not stand in a region that the keyboard can scroll'];

/** Links that are called the same, lead elsewhere, and stand in like words. */
const linkProblems = (tree: Root): string[] => {
  const seen = new Map<string, { href: string; around: string }[]>();
  const around = new Map<Element, string>();
  // The innermost comes last.
  for (const place of selectAll('li, tr, p, dd, h1, h2, h3', tree))
    for (const link of selectAll('a', place)) around.set(link, words(place));
  for (const link of selectAll('a[href]:not([tabindex="-1"])', tree)) {
    const name = property(link, 'ariaLabel') || words(link);
    seen.set(name, [
      ...(seen.get(name) ?? []),
      { href: property(link, 'href'), around: around.get(link) ?? '' },
    ]);
  }
  return [...seen].flatMap(([name, links]) => {
    if (name === '') return [`a link to ${links[0]?.href ?? ''} without words`];
    const alike = links.filter(({ href, around }) =>
      links.some((other) => other.href !== href && other.around === around),
    );
    return alike.map(({ href }) => `“${name}” leads to ${href} and elsewhere`);
  });
};

/** What points to an id that is not there; pictures without words; a forced order of the tab key. */
const otherProblems = (tree: Root): string[] => {
  const pointers = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor'];
  const dangling = selectAll('*', tree).flatMap((element) =>
    pointers
      .flatMap((pointer) => element.properties[pointer] ?? [])
      .filter((id) => !byId(tree, String(id)))
      .map((id) => `<${element.tagName}> points to #${String(id)}, which is not there`),
  );
  const isDecoration = (picture: Element): boolean =>
    picture.properties['ariaHidden'] === 'true' || labelOf(picture, tree) !== '';
  const hidden = new Set(selectAll('[aria-hidden="true"] svg, svg svg', tree));
  return [
    ...dangling,
    ...(select('html[lang="en-US"]', tree) ? [] : ['no language']),
    ...selectAll('svg', tree)
      .filter((picture) => !hidden.has(picture) && !isDecoration(picture))
      .map(() => 'a picture is neither named nor hidden'),
    ...selectAll('img:not([alt])', tree).map(() => 'an image without a text'),
    ...selectAll('[tabindex]', tree)
      .filter(({ properties }) => Number(properties['tabIndex']) > 0)
      .map(({ tagName }) => `<${tagName}> forces the order of the tab key`),
    ...selectAll('abbr:not([title])', tree).map((short) => `${words(short)} is not explained`),
  ];
};

for (const [name, site] of Object.entries({ ...allSites, versions: versionsSite })) {
  test(`every page is built for those who do not see it (${name})`, () => {
    const titles = new Map<string, string>();
    const problems = pagesOf(site).flatMap((page) => {
      const tree = readPage(page);
      const title = words(select('title', tree) ?? tree);
      const other = titles.get(title);
      titles.set(title, page.address);
      return [
        ...(other === undefined ? [] : [`has the title of ${other}`]),
        ...headingProblems(tree),
        ...landmarkProblems(tree),
        ...tableProblems(tree),
        ...tablesOutOfRegions(tree),
        ...linkProblems(tree),
        ...otherProblems(tree),
      ].map((problem) => `${page.address}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });
}
