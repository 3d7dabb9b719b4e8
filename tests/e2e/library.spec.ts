import { expect, test, type Page } from '@playwright/test';
import { select } from 'hast-util-select';
import { toString } from 'mdast-util-to-string';
import { sites } from './sites.ts';
import { pagesOf, readPage } from './support/built-pages.ts';

const published = 'http://localhost:4321';

const metaOf = (page: Page, property: string): Promise<string | null> =>
  page.locator(`meta[property="${property}"]`).getAttribute('content');

test('the front page holds search, guidelines, codes and the latest updates', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medical Coverage Guidelines');
  await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
  const guidelines = page.getByRole('region', { name: 'Guidelines' });
  await expect(guidelines).toContainText('02-40000-26');
  await expect(guidelines).toContainText('Experimental or investigational for all indications');
  await expect(guidelines).toContainText('June 15, 2024');
  await expect(page.getByRole('region', { name: 'Codes' }).getByRole('link')).toHaveText([
    '0600T',
    '0601T',
    'All codes',
  ]);
  const updates = page.getByRole('region', { name: 'Latest updates' }).getByRole('listitem');
  await expect(updates).toHaveCount(5);
  await expect(updates.first()).toContainText('June 15, 2024');
  await guidelines.getByRole('link').click();
  await expect(page).toHaveURL(/\/guidelines\/02-40000-26\/$/u);
});

test('the codes lead to each code’s page', async ({ page }) => {
  await page.goto('/codes/');
  const table = page.getByRole('table');
  await expect(table.getByRole('rowheader')).toHaveText(['0600T', '0601T']);
  await table.getByRole('link', { name: '0600T', exact: true }).click();
  await expect(page).toHaveURL(/\/codes\/0600T\/$/u);
});

test('a code’s page says what it is, its status, where it is listed and since when', async ({
  page,
}) => {
  await page.goto('/codes/0601T/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CPT 0601T');
  const main = page.getByRole('main');
  await expect(main).toContainText('including fluoroscopic and ultrasound guidance');
  await expect(main).toContainText('Investigational');
  const history = main.getByRole('listitem');
  await expect(history).toHaveText([/January 1, 2021\s*Revised/u, /July 1, 2020\s*Added/u]);
  await main.getByRole('link', { name: 'Irreversible Electroporation (IRE)' }).click();
  await expect(page).toHaveURL(/\/guidelines\/02-40000-26\/#code-0601T$/u);
  await expect(page.locator('#code-0601T')).toBeInViewport();
});

test('the updates stand newest first, by year, and lead to their entries', async ({ page }) => {
  await page.goto('/updates/');
  const dates = await page
    .locator('main time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates).toHaveLength(11);
  expect(dates).toEqual(dates.toSorted().toReversed());
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('2024');
  await page.locator('main li p').getByRole('link').first().click();
  await expect(page).toHaveURL(/#update-2024-06-15$/u);
});

for (const [name, site] of Object.entries(sites)) {
  test(`an address that leads nowhere gets a page that helps (${name})`, async ({ page }) => {
    const response = await page.goto(`${site.url}guidelines/02-40000-62/`);
    expect(response?.status()).toBe(404);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText(
      'There is no page at this address',
    );
    await expect(main.getByRole('searchbox')).toBeVisible();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await main.getByRole('link', { name: 'Irreversible Electroporation (IRE)' }).click();
    await expect(page).toHaveURL(`${site.url}guidelines/02-40000-26/`);
  });

  test(`the map of the site lists its pages, and the robots’ file the map (${name})`, async ({
    request,
  }) => {
    const map = await (await request.get(`${site.url}sitemap.xml`)).text();
    const listed = [...map.matchAll(/<loc>(?<address>[^<]+)<\/loc>/gu)].map(
      ({ groups }) => new URL(groups?.['address'] ?? '').pathname,
    );
    const unlisted = ['404.html', 'search/', 'style/'].map((path) => site.base + path);
    const pages = pagesOf(site).map(({ address }) => address);
    expect(listed.toSorted()).toEqual(
      pages.filter((address) => !unlisted.includes(address)).toSorted(),
    );
    expect(map).toContain('<lastmod>2024-06-15');
    const robots = await (await request.get(`${site.url}robots.txt`)).text();
    expect(robots).toContain(`Sitemap: ${published}${site.base}sitemap.xml`);
    expect(robots).not.toMatch(/^Disallow: \S/mu);
  });

  test(`every page names its own address, and describes itself (${name})`, () => {
    const titles = new Map<string, string>();
    for (const page of pagesOf(site)) {
      const { address } = page;
      const tree = readPage(page);
      const valueOf = (selector: string, property: string): unknown =>
        select(selector, tree)?.properties[property];
      const openGraph = (property: string): unknown =>
        valueOf(`meta[property="og:${property}"]`, 'content');
      if (valueOf('meta[name="robots"]', 'content') !== 'noindex') {
        expect(valueOf('link[rel="canonical"]', 'href'), address).toBe(published + address);
        expect(openGraph('url'), address).toBe(published + address);
      }
      for (const property of ['title', 'description', 'type', 'site_name'])
        expect(openGraph(property), `og:${property} of ${address}`).toBeTruthy();
      const title = select('title', tree);
      const words = title ? toString(title) : '';
      expect(words, address).toContain('Medical Coverage Guidelines');
      expect(titles.get(words), `${address} has a title of its own: ${words}`).toBeUndefined();
      titles.set(words, address);
    }
  });
}

test('a guideline tells search engines what it is and all that it cites', async ({ page }) => {
  await page.goto('/guidelines/02-40000-26/');
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const data = JSON.parse(text ?? '') as Record<string, unknown> & { citation: unknown[] };
  expect(data).toMatchObject({
    '@type': 'MedicalWebPage',
    name: 'Irreversible Electroporation',
    alternateName: 'IRE',
    url: `${published}/guidelines/02-40000-26/`,
    dateModified: '2024-06-15',
    lastReviewed: '2024-05-23',
    isBasedOn: 'https://mcgs.bcbsfl.com/MCG?mcgId=02-40000-26&pv=false',
  });
  expect(data.citation).toHaveLength(57);
  expect(data.citation[20]).toEqual({
    '@type': 'ScholarlyArticle',
    name: expect.stringContaining('COLDFIRE-2') as unknown,
    url: 'https://doi.org/10.1148/radiol.2021203089',
  });
  expect(await metaOf(page, 'og:type')).toBe('article');
  expect(await metaOf(page, 'article:modified_time')).toBe('2024-06-15');
});
