import { expect, test, type Page } from '@playwright/test';
import { sites } from '../sites.ts';
import { press, tabBackTo, tabTo } from './keys.ts';

const guideline = `${sites.root.url}guidelines/02-40000-26/`;

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const hitsOf = (page: Page) => page.locator('[data-search-results] a');

test('opens the search with /, goes down to a hit, and follows it', async ({ page }) => {
  await page.goto(guideline);
  await page.keyboard.press('/');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('homeostasis');
  await expect(dialog.getByRole('status')).toHaveText(/results? for “homeostasis”/u);
  await page.keyboard.press('ArrowDown');
  await expect(hitsOf(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  expect(id).not.toBe('');
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toBeInViewport();
});

test('opens the search with Ctrl-K, leaves it with Esc, and is back where it was', async ({
  page,
}) => {
  await page.goto(guideline);
  const link = page.getByRole('link', { name: 'Link to Description' });
  await tabTo(page, link);
  await page.keyboard.press('Control+k');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('liver');
  await expect(hitsOf(page).first()).toBeVisible();
  await test.step('and never leaves the dialog by the tab key', async () => {
    await tabTo(page, hitsOf(page).first());
    await tabBackTo(page, dialog.getByRole('searchbox'));
    await tabBackTo(page, hitsOf(page).last());
  });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('opens the search by its link, and closes it by its button', async ({ page }) => {
  await page.goto(guideline);
  const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
  await press(page, link);
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await press(page, dialog.getByRole('button', { name: 'Close' }));
  await expect(dialog).toBeHidden();
  await expect(link).toBeFocused();
});

test('types a code, and goes straight to its row with Enter', async ({ page }) => {
  await page.goto(sites.root.url);
  await page.keyboard.press('/');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('0601t');
  await expect(hitsOf(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#code-0601T$/u);
  await expect(page.locator('#code-0601T')).toBeInViewport();
});

test('goes on to the search page, and narrows the hits down', async ({ page }) => {
  await page.goto(guideline);
  await page.keyboard.press('/');
  await expect(dialogOf(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('liver');
  await expect(hitsOf(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=liver$/u);
  const count = await hitsOf(page).count();
  await tabTo(page, page.getByLabel('Kind'));
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?q=liver&kind=/u);
  await expect(page.getByLabel('Kind')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'for “liver”' })).not.toHaveText(
    new RegExp(`^${String(count)} `, 'u'),
  );
  await tabTo(page, hitsOf(page).first());
  await page.keyboard.press('ArrowDown');
  await expect(hitsOf(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('takes a correction back', async ({ page }) => {
  await page.goto(guideline);
  await page.keyboard.press('/');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('pancraetic');
  await expect(dialog.locator('.search-notes')).toContainText('Results for pancreatic');
  await press(page, dialog.getByRole('button', { name: 'Search for “pancraetic” as typed' }));
  await expect(dialog.locator('.search-status')).toHaveText('Nothing found for “pancraetic”.');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
});

test('finds its way from an address that does not exist', async ({ page }) => {
  await page.goto(`${sites.root.url}nowhere/`);
  await tabTo(page, page.locator('main').getByRole('searchbox'));
  await page.keyboard.type('NanoKnife');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=NanoKnife$/u);
  await tabTo(page, hitsOf(page).first());
});

test('looks a code up in the list, and goes to its row in the guideline', async ({ page }) => {
  await page.goto(sites.root.url);
  await press(page, page.getByRole('banner').getByRole('link', { name: 'Codes' }));
  await expect(page).toHaveURL(/\/codes\/$/u);
  const row = page.getByRole('row').filter({ hasText: '0601T' });
  await press(page, row.getByRole('link', { name: 'Irreversible Electroporation' }));
  await expect(page).toHaveURL(/#code-0601T$/u);
  await expect(page.locator('#code-0601T')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('#code-0601T :focus')).toBeVisible();
});
