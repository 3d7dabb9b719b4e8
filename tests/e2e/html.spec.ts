import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { selectAll } from 'hast-util-select';
import { HtmlValidate } from 'html-validate';
import { toString } from 'mdast-util-to-string';
import { allSites } from './sites.ts';
import { pagesOf, readPage } from './support/built-pages.ts';
import { idsOf } from './support/links.ts';

const validator = new HtmlValidate({
  root: true,
  extends: [
    'html-validate:standard',
    'html-validate:recommended',
    'html-validate:document',
    'html-validate:a11y',
  ],
  rules: {
    // How the file is written, of which readers see nothing.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // A code may hold a full stop, and so may its anchor: #code-C22.0-C22.9.
    'valid-id': ['error', { relaxed: true }],
    // A table that scrolls sideways is a region of its own, whatever element it stands in.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // What this site’s own files hold is this site’s matter.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Filters that act as one types are not sent anywhere.
    'wcag/h32': 'off',
    'no-inline-style': 'error',
  },
});

for (const [name, site] of Object.entries(allSites)) {
  test(`every page is valid HTML (${name})`, async () => {
    const problems: string[] = [];
    for (const { address, file } of pagesOf(site)) {
      const report = await validator.validateString(readFileSync(file, 'utf8'), file);
      for (const { messages } of report.results)
        for (const { ruleId, message, line, column } of messages)
          problems.push(`${address} ${String(line)}:${String(column)} ${ruleId}: ${message}`);
    }
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
