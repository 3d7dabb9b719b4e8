import { expect, test } from '@playwright/test';
import { selectAll } from 'hast-util-select';
import { toString } from 'mdast-util-to-string';
import { allSites } from './sites.ts';
import { pagesOf, readPage } from './support/built-pages.ts';
import { problemsIn } from './support/html.ts';
import { idsOf } from './support/links.ts';

for (const [name, site] of Object.entries(allSites)) {
  test(`every page is valid HTML (${name})`, async () => {
    const problems: string[] = [];
    for (const { file } of pagesOf(site)) problems.push(...(await problemsIn(file)));
    expect(problems).toEqual([]);
  });

  test(`ids are unique, and nothing carries style or script in an attribute (${name})`, () => {
    for (const page of pagesOf(site)) {
      const tree = readPage(page);
      const ids = idsOf(tree);
      const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
      expect(repeated, `ids of ${page.address}`).toEqual([]);
      const inline = selectAll('*', tree).flatMap(({ tagName, properties }) =>
        Object.keys(properties)
          .filter((property) => property === 'style' || /^on[a-z]/iu.test(property))
          .map((property) => `<${tagName} ${property}>`),
      );
      expect(inline, `attributes on ${page.address}`).toEqual([]);
    }
  });

  test(`data for search engines can be read (${name})`, () => {
    const texts = pagesOf(site).flatMap((page) =>
      selectAll('script[type="application/ld+json"]', readPage(page)).map((script) =>
        toString(script),
      ),
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts)
      expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org' });
  });
}
