import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { registry } from '#model/registry.ts';
import { allSites, fixtureSite, sites, type BuiltSite } from './sites.ts';
import { filesOf, pagesOf, readPage } from './support/built-pages.ts';
import { fileAt, followed, idsOf, linksOf } from './support/links.ts';

const first = '02-40000-26';

/** The anchors that the design promises, one of each kind. */
const promised = [
  'description',
  'evidence-summary',
  'position-statement',
  'billing-coding',
  'reimbursement',
  'program-exceptions',
  'definitions',
  'related-guidelines',
  'other',
  'references',
  'committee-approval',
  'update-history',
  'ref-meijerink-2021',
  'code-0600T',
  'def-electroporation',
  'update-2024-06-15',
  'related-02-40000-23',
  'study-meijerink-2021',
  'exception-fep',
];

/** What is published of each guideline, by its number. */
const registriesIn = (content: string) => {
  const folder = path.join(content, 'anchors');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      number: path.basename(name, '.yaml'),
      ...registry.parse(parse(readFileSync(path.join(folder, name), 'utf8'))),
    }));
};

const idsOn = (site: BuiltSite, number: string): string[] =>
  pagesOf(site)
    .filter(({ address }) => address === `${site.base}guidelines/${number}/`)
    .flatMap((page) => idsOf(readPage(page)));

test('every anchor that the design promises stands on the page once', () => {
  const ids = idsOn(sites.root, first);
  const found = promised.filter((anchor) => ids.filter((id) => id === anchor).length === 1);
  expect(found).toEqual(promised);
});

test('the page has an anchor for every record', () => {
  const ids = idsOn(sites.root, first);
  const count = (prefix: string) => ids.filter((id) => id.startsWith(prefix)).length;
  expect({
    references: count('ref-'),
    codes: count('code-'),
    studies: count('study-'),
    revisions: count('update-2'),
    exceptions: count('exception-'),
    definitions: count('def-'),
    related: count('related-0'),
  }).toEqual({
    references: 57,
    codes: 2,
    studies: 3,
    revisions: 11,
    exceptions: 3,
    definitions: 1,
    related: 2,
  });
});

for (const [name, site, content] of [
  ['the site', sites.root, 'content'],
  ['the fixtures', fixtureSite, fixtureSite.content],
] as const) {
  test(`every anchor that ${name} ever published stands on its page once`, () => {
    for (const { number, published, aliases } of registriesIn(content)) {
      const ids = idsOn(site, number);
      const expected = [...published, ...Object.keys(aliases)];
      const lost = expected.filter((anchor) => ids.filter((id) => id === anchor).length !== 1);
      expect(lost, `anchors of ${number}`).toEqual([]);
    }
  });
}

for (const [name, site] of Object.entries(allSites)) {
  test(`every link within the site leads somewhere (${name})`, () => {
    const files = new Set(filesOf(site));
    const ids = new Map(
      pagesOf(site).map((page) => [
        fileAt(new URL(page.address, site.url), site),
        idsOf(readPage(page)),
      ]),
    );
    const broken = pagesOf(site).flatMap((page) =>
      linksOf(readPage(page))
        .filter((link) => !link.rel.includes('canonical'))
        .filter((link) => followed(link, page, site).origin === new URL(site.url).origin)
        .filter((link) => {
          const address = followed(link, page, site);
          if (!address.pathname.startsWith(site.base)) return true;
          const file = fileAt(address, site);
          const anchor = decodeURIComponent(address.hash.slice(1));
          return !files.has(file) || (anchor !== '' && ids.get(file)?.includes(anchor) !== true);
        })
        .map(({ written }) => `${page.address} -> ${written}`),
    );
    expect(broken).toEqual([]);
    expect(ids.size).toBeGreaterThan(5);
  });

  test(`what leaves the site is marked so (${name})`, () => {
    const marked = pagesOf(site).flatMap((page) =>
      linksOf(readPage(page))
        .filter((link) => !link.rel.includes('canonical'))
        .map((link) => ({ link, address: followed(link, page, site) }))
        .filter(({ address }) => address.origin !== new URL(site.url).origin),
    );
    expect(marked.filter(({ link }) => !link.rel.includes('external'))).toEqual([]);
  });
}

test('under a sub-path nothing leads out of it', () => {
  const { base } = sites.subPath;
  const outside = pagesOf(sites.subPath).flatMap((page) =>
    linksOf(readPage(page))
      .filter(({ written }) => written.startsWith('/') && !written.startsWith(base))
      .map(({ written }) => `${page.address} -> ${written}`),
  );
  expect(outside).toEqual([]);
});

test('under a sub-path, files name addresses below it', () => {
  const { base, dir } = sites.subPath;
  const named = ['anchors.json', 'catalog.json', 'sitemap.xml', 'robots.txt']
    .map((file) => readFileSync(path.join(dir, file), 'utf8'))
    .join('\n')
    .matchAll(/http:\/\/localhost:4321(?<path>[^\s"<]*)/gu);
  const paths = [...named].map(({ groups }) => groups?.['path'] ?? '');
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((one) => !one.startsWith(base))).toEqual([]);
});

test.describe('a former anchor', () => {
  test.use({ baseURL: fixtureSite.url, javaScriptEnabled: false });

  test('leads to what stands for it now, without JavaScript', async ({ page }) => {
    const all = registriesIn(fixtureSite.content).flatMap(({ number, aliases }) =>
      Object.entries(aliases).map(([alias, anchor]) => ({ number, alias, anchor })),
    );
    expect(all.length).toBeGreaterThan(0);
    for (const { number, alias, anchor } of all) {
      await page.goto(`guidelines/${number}/#${alias}`);
      const target = page.locator(`[id="${anchor}"]`);
      await expect(target).toBeInViewport();
      const distance = await page.evaluate(
        ([from, to]) => {
          const top = (id: string) =>
            document.getElementById(id)?.getBoundingClientRect().top ?? NaN;
          return Math.abs(top(from) - top(to));
        },
        [alias, anchor] as const,
      );
      expect(distance, `#${alias} lies at #${anchor}`).toBeLessThan(60);
    }
  });
});
