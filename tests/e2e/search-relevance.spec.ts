import { expect, test, type Page } from '@playwright/test';
import {
  judgeRelevance,
  leastShare,
  readRelevance,
  relevanceLibraries,
} from '../support/relevance.ts';
import { fixtureSite, sites } from './sites.ts';

// The same through Pagefind: tests/unit/search/pagefind.test.ts.

/** Types a query into the search page and tells where the hits lead: anchors, `page` for a guideline itself. */
const hitsFor = async (page: Page, query: string): Promise<string[]> => {
  await page.locator('#search-page-input').fill(query);
  await expect(page.locator('[data-search-state="done"]')).toBeAttached();
  return page
    .locator('[data-search-results] a')
    .evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.hash.slice(1) || 'page' : '')),
    );
};

const urls: Readonly<Record<(typeof relevanceLibraries)[number]['content'], string>> = {
  content: sites.root.url,
  'tests/fixtures/valid': fixtureSite.url,
};

for (const { name, content, files } of relevanceLibraries) {
  test(`what readers type leads to the right place: ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto(`${urls[content]}search/`);
    const report = await judgeRelevance(name, readRelevance(files), (query) =>
      hitsFor(page, query),
    );
    console.log(report.summary);
    expect(report.wronglyFound, 'what is not there is not found').toEqual([]);
    expect(report.share, report.failures.join('\n')).toBeGreaterThanOrEqual(leastShare);
  });
}

test('the sets are large enough', () => {
  for (const { files } of relevanceLibraries.slice(0, 1))
    for (const file of files) expect(readRelevance([file]).length).toBeGreaterThanOrEqual(150);
});
