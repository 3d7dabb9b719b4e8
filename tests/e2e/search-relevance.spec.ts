import { expect, test, type Page } from '@playwright/test';
import {
  judgeRelevance,
  leastShare,
  readRelevance,
  relevanceLibraries,
} from '../support/relevance.ts';
import { fixtureSite, sites } from './sites.ts';

// The same through Pagefind: tests/unit/search/pagefind.test.ts.

/**
 * Types a query into the search page and tells where the hits lead: anchors, `page` for a guideline
 * itself. It waits in the page: asking from outside takes longer than a thousand answers do.
 */
const hitsFor = (page: Page, query: string): Promise<string[]> =>
  page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('#search-page-input');
    const state = document.querySelector<HTMLElement>('[data-search-state]');
    if (!input || !state) throw new Error('the page has no search');
    input.value = typed;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (state.dataset['searchState'] !== 'done') return;
        observer.disconnect();
        resolve();
      });
      observer.observe(state, { attributeFilter: ['data-search-state'] });
    });
    return [...document.querySelectorAll<HTMLAnchorElement>('[data-search-results] a')].map(
      ({ hash }) => hash.slice(1) || 'page',
    );
  }, query);

const urls: Readonly<Record<(typeof relevanceLibraries)[number]['content'], string>> = {
  content: sites.root.url,
  'tests/fixtures/valid': fixtureSite.url,
};

for (const { name, content, files } of relevanceLibraries) {
  test(`what readers type leads to the right place: ${name}`, async ({ page }) => {
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
