/** What is marked in hits, and in the place that one leads to; and how long. */
import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';

const guideline = `${sites.root.url}guidelines/02-40000-26/`;

/** The words that are marked on the page, apart from what is marked in hits. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('search') ?? [])].map((range) =>
      range instanceof Range ? range.toString() : '',
    ),
  );

/** Looks a thing up from the guideline’s page, and follows the first hit. */
const follow = async (page: Page, query: string): Promise<void> => {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await dialog.getByRole('searchbox').fill(query);
  await dialog.locator('[data-search-results] a').first().click();
  await expect(dialog).toBeHidden();
};

/** The ground of a place; a code is marked with all of its rows. */
const background = (page: Page, id: string): Promise<string> =>
  page
    .locator(`[id="${id}"]`)
    .evaluate((element) => getComputedStyle(element.closest('tbody') ?? element).backgroundColor);

const none = 'rgba(0, 0, 0, 0)';

for (const [query, text] of [
  ['0600T', '0600T'],
  ['PMID 31435129', 'PMID: 31435129'],
  ['31435129', '31435129'],
  ['L33777', 'L33777'],
  ['https://doi.org/10.1055/s-0039-1693980', '10.1055/s-0039-1693980'],
  ['06/15/24', 'June 15, 2024'],
] as const) {
  test(`a number or a date is marked in its hit, and where that leads: ${query}`, async ({
    page,
  }) => {
    await page.goto(guideline);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('searchbox').fill(query);
    const hit = dialog.locator('[data-search-results] a').first();
    await expect(hit.locator('mark').first()).toHaveText(text);
    await hit.click();
    await expect(dialog).toBeHidden();
    await expect.poll(() => marked(page)).not.toEqual([]);
  });
}

test('a place loses its marks when another link of the page is followed', async ({ page }) => {
  await page.goto(guideline);
  await follow(page, 'homeostasis');
  await expect.poll(() => marked(page)).toContain('homeostasis');
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').last().click();
  await expect.poll(() => marked(page)).toEqual([]);
  await expect(page.locator('[data-search-found]')).toHaveCount(0);
});

test('another hit on the same page is marked in place of the first', async ({ page }) => {
  await page.goto(guideline);
  await follow(page, '0600T');
  await expect.poll(() => marked(page)).toContain('0600T');
  await follow(page, '0601T');
  await expect.poll(() => marked(page)).toContain('0601T');
  expect(await marked(page)).not.toContain('0600T');
  await expect(page.locator('[data-search-found]')).toHaveCount(1);
});

test('the hit where the reader is already is marked again', async ({ page }) => {
  await page.goto(guideline);
  await follow(page, '0600T');
  await expect.poll(() => marked(page)).toContain('0600T');
  await page.keyboard.press('Escape');
  expect(await marked(page)).toEqual([]);
  await follow(page, '0600T');
  await expect.poll(() => marked(page)).toContain('0600T');
  await expect(page.locator('#code-0600T')).toHaveAttribute('data-search-found', '');
  expect(await background(page, 'code-0600T')).not.toBe(none);
});

test('Esc takes the mark from the place of a hit, and from none that is gone to later', async ({
  page,
}) => {
  await page.goto(guideline);
  await follow(page, '0600T');
  await expect(page.locator('#code-0600T')).toHaveAttribute('data-search-found', '');
  expect(await background(page, 'code-0600T')).not.toBe(none);
  await page.keyboard.press('Escape');
  expect(await background(page, 'code-0600T')).toBe(none);
  // A link to the place where the reader is.
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '#code-0600T';
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => background(page, 'code-0600T')).not.toBe(none);
  await page.evaluate(() => {
    location.hash = '#code-0601T';
  });
  await expect.poll(() => background(page, 'code-0601T')).not.toBe(none);
  expect(await marked(page)).toEqual([]);
});
