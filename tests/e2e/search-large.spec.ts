import { expect, test, type Page } from '@playwright/test';
import { selectAll } from 'hast-util-select';
import { serveSite, type RunningSite } from '../../scripts/server/static-site.ts';
import { pagesOf, readPage } from './support/built-pages.ts';
import { buildLargeSite, guidelineCount, largeSite } from './support/large-library.ts';
import { requireTrustedTypes } from './support/trusted-types.ts';

// One site for all of them, built before the first of them.
test.describe.configure({ mode: 'serial' });
test.use({ baseURL: largeSite.url });

let server: RunningSite | undefined;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  buildLargeSite();
  server = await serveSite({ ...largeSite, host: '127.0.0.1' });
});

test.afterAll(async () => {
  await server?.close();
});

/** Addresses that a page asks for from now on; those of this site below its base. */
const watchRequests = (page: Page): string[] => {
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(request.url().replace(largeSite.url, ''));
  });
  return asked;
};

const stateOf = (page: Page) => page.locator('[data-search-state]');

const notes = (page: Page) => page.locator('[data-search-notes]');

const hits = (page: Page) => page.locator('[data-search-results] a');

/** Where the hits lead, below the folder of guidelines. */
const targets = (page: Page): Promise<string[]> =>
  hits(page).evaluateAll((links) =>
    links.map((link) =>
      link instanceof HTMLAnchorElement
        ? link.pathname.replace(/^.*\/guidelines\//u, '') + link.hash
        : '',
    ),
  );

/** Types a query into the search page, and waits for its answer. */
const hitsFor = async (page: Page, query: string): Promise<string[]> => {
  await page.locator('#search-page-input').fill(query);
  await expect(stateOf(page), query).toHaveAttribute('data-search-state', 'done');
  return targets(page);
};

/** What readers type, and what the first hit has to be. */
const queries: readonly (readonly [query: string, first: string])[] = [
  ['pulsed field ablation for thyroid nodules', '90-10000-00/'],
  ['is balloon dilation covered', '90-10010-10/#position-statement'],
  ['"radiofrequency remodeling" thyroid', '92-10012-12/'],
  ['“selective nerve stimulation”', '99-10009-09/'],
  ['robotc needle guidance', '96-10006-06/'],
  ['1024T', '92-10012-12/#code-1024T'],
  ['97-10007', '97-10007-07/'],
  ['NCT90000121', '92-10012-12/#ref-nct90000121'],
];

test('leads to the right guideline: words, phrases, misspelled words, numbers', async ({
  page,
}) => {
  const asked = watchRequests(page);
  await page.goto('search/');
  await expect(stateOf(page)).toHaveAttribute('data-search-state', 'idle');
  for (const [query, first] of queries) {
    const [found] = await hitsFor(page, query);
    expect(found, query).toContain(first);
  }
  expect(asked).toContain('pagefind/pagefind.js');
  expect(asked.some((path) => path.startsWith('pagefind/index/'))).toBe(true);
  expect(asked.filter((path) => path.includes('://'))).toEqual([]);
  await page.locator('#search-page-input').fill('');
  await expect(stateOf(page)).toHaveAttribute('data-search-state', 'idle');
  await expect(hits(page)).toHaveCount(0);
});

test('finds nothing for what is not there, and loads nothing for it', async ({ page }) => {
  const asked = watchRequests(page);
  await page.goto('search/');
  for (const query of ['xyzzy', 'metformin', '2000T', 'PMID 31435129', 'NCT90009999', '97-10099'])
    expect(await hitsFor(page, query), query).toEqual([]);
  expect(asked.filter((path) => /^(?:pagefind\/index|search\/guidelines)/u.test(path))).toEqual([]);
});

test('gives the same answer whatever was asked before', async ({ page }) => {
  await page.goto('search/');
  await hitsFor(page, 'balloon');
  await hitsFor(page, 'registry of');
  const found = await hitsFor(page, 'laser therapy');
  await page.goto('search/?q=laser+therapy');
  await expect(hits(page).first()).toBeVisible();
  expect(await targets(page)).toEqual(found);
});

test('says how many guidelines were left out, leads on to them, and goes back and forward', async ({
  page,
}) => {
  await page.goto('search/?q=thyroid');
  await expect(notes(page)).toHaveText(
    /^14 guidelines have this\. The 12 that fit best were searched/u,
  );
  const labels = await page.getByLabel('Guideline').locator('option').allTextContents();
  // Those that were searched have a count.
  const left = labels.slice(1).filter((label) => !/\(\d+\)$/u.test(label));
  expect(left).toHaveLength(2);
  const [label = ''] = left;
  const number = label.slice(0, label.indexOf(' '));
  await page.getByLabel('Guideline').selectOption({ label });
  await expect(page).toHaveURL(`${largeSite.url}search/?q=thyroid&guideline=${number}`);
  await expect(notes(page)).toHaveText('Clear the filters');
  // How many there are elsewhere is not known: the one guideline was searched.
  await expect(page.locator('[data-search-status]')).toHaveText(
    new RegExp(`^\\d+ results? for “thyroid” in guideline ${number}$`, 'u'),
  );
  const inGuideline = await targets(page);
  expect(inGuideline.length).toBeGreaterThan(0);
  expect(inGuideline.filter((target) => !target.startsWith(`${number}/`))).toEqual([]);
  await page.goBack();
  await expect(notes(page)).toHaveText(/^14 guidelines have this/u);
  await page.goForward();
  await expect(notes(page)).toHaveText('Clear the filters');
  expect(await targets(page)).toEqual(inGuideline);
});

test('is busy until Pagefind has answered, and has no answer of a query that was given up', async ({
  page,
}) => {
  await page.goto('search/');
  const part = Promise.withResolvers<undefined>();
  await page.route('**/*.pf_index', async (route) => {
    await part.promise;
    await route.continue();
  });
  await page.locator('#search-page-input').fill('balloon dilation outcomes');
  await expect(stateOf(page)).toHaveAttribute('data-search-state', 'busy');
  await page.locator('#search-page-input').fill('1024T');
  await expect(hits(page).first()).toHaveAttribute('href', /#code-1024T$/u);
  part.resolve(undefined);
  expect((await hitsFor(page, 'balloon dilation'))[0]).toContain('90-10010-10/');
});

test('does not wait for more to be typed where nobody types', async ({ page }) => {
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    // What waits for a reader to pause waits for ever.
    Object.assign(window, {
      setTimeout: (task: () => void, delay = 0) => (delay <= 50 ? later(task, delay) : 0),
    });
  });
  await page.goto('search/?q=balloon+dilation');
  await expect(hits(page).first()).toHaveAttribute('href', /\/90-10010-10\//u);
  await page.getByLabel('Guideline').selectOption('90-10010-10');
  await expect(page).toHaveURL(/guideline=90-10010-10$/u);
  await expect(stateOf(page)).toHaveAttribute('data-search-state', 'done');
});

test('works from the dialog on any page, which loads nothing of it before', async ({ page }) => {
  const asked = watchRequests(page);
  await page.goto('guidelines/90-10000-00/');
  expect(asked.filter((path) => /pagefind|library\.json/u.test(path))).toEqual([]);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('searchbox').fill('balloon dilation');
  await dialog.locator('[data-search-results] a').first().click();
  await expect(page).toHaveURL(/\/policies\/guidelines\/90-10010-10\//u);
  await page.keyboard.press('/');
  await dialog.getByRole('searchbox').fill('1024T');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/92-10012-12\/#code-1024T$/u);
});

test('allows WebAssembly where search can be opened, and nothing else besides', () => {
  const pages = pagesOf(largeSite);
  expect(pages.length).toBeGreaterThan(guidelineCount);
  for (const page of pages) {
    const tree = readPage(page);
    const [meta] = selectAll('meta[http-equiv="content-security-policy"]', tree);
    const policy = String(meta?.properties['content']);
    const opensSearch = selectAll('[data-search-open]', tree).length > 0;
    expect(policy.includes("'wasm-unsafe-eval'"), page.address).toBe(opensSearch);
    expect(policy, page.address).not.toMatch(/unsafe-inline|(?<!wasm-)unsafe-eval|worker-src/u);
  }
});

test('keeps to its policy, and to Trusted Types where they are required', async ({ page }) => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  await requireTrustedTypes(page, '**/search/');
  await page.goto('search/');
  expect((await hitsFor(page, 'balloon dilation')).length).toBeGreaterThan(0);
  await expect(notes(page)).toBeEmpty();
  expect(troubles).toEqual([]);
});

test.describe('what cannot be loaded is told', () => {
  test('the tables: search fails, and works once they are there', async ({ page }) => {
    await page.route('**/search/library.json', (route) => route.abort());
    await page.goto('search/?q=1024T');
    await expect(stateOf(page)).toHaveAttribute('data-search-state', 'failed');
    await expect(page.getByRole('navigation', { name: 'Look without searching' })).toBeVisible();
    await page.unroute('**/search/library.json');
    expect((await hitsFor(page, '1024T '))[0]).toContain('#code-1024T');
  });

  test('Pagefind itself: what guidelines are about, and all numbers, are still found', async ({
    page,
  }) => {
    await page.route('**/pagefind/pagefind.js*', (route) => route.abort());
    await page.goto('search/');
    expect((await hitsFor(page, 'balloon dilation'))[0]).toContain('90-10010-10/');
    await expect(notes(page)).toContainText('The index of words could not be loaded in full.');
    expect((await hitsFor(page, '1024T'))[0]).toContain('#code-1024T');
    await expect(notes(page)).toBeEmpty();
    await hitsFor(page, 'discharged');
    await expect(page.locator('[data-search-status]')).toHaveText(
      'Nothing found for “discharged” in what could be loaded.',
    );
    await page.unroute('**/pagefind/pagefind.js*');
    expect((await hitsFor(page, 'discharged ')).length).toBeGreaterThan(0);
    await expect(notes(page)).not.toContainText('could not be loaded');
  });

  test('a part of its index', async ({ page }) => {
    await page.route('**/*.pf_index', (route) => route.fulfill({ status: 503 }));
    await page.goto('search/');
    await hitsFor(page, 'balloon dilation');
    await expect(notes(page)).toContainText('The index of words could not be loaded in full.');
    await page.unroute('**/*.pf_index');
    await hitsFor(page, 'balloon dilations');
    await expect(notes(page)).toBeEmpty();
  });

  test('the records of a guideline', async ({ page }) => {
    await page.route('**/search/guidelines/90-10010-10.json', (route) => route.abort());
    await page.goto('search/');
    await hitsFor(page, 'balloon dilation');
    await expect(notes(page)).toContainText(
      'What 90-10010-10 says is missing here: it could not be loaded.',
    );
    await page.unroute('**/search/guidelines/90-10010-10.json');
    expect((await hitsFor(page, 'balloon dilation '))[0]).toContain('90-10010-10/');
    await expect(notes(page)).toBeEmpty();
  });
});
