import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { sites } from '../sites.ts';
import { press, tabBackTo, tabTo } from './keys.ts';

test.beforeEach(async ({ page }) => {
  await page.goto(`${sites.root.url}guidelines/02-40000-26/references/`);
  await press(page, page.getByRole('link', { name: 'The list' }));
});

const status = (page: Page) => page.locator('[data-status]');
const keysOf = (page: Page) =>
  page
    .locator('[data-list] > li:visible')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-key')));
const option = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name });

test('narrows the references down by a word and a kind, and takes that back', async ({ page }) => {
  await tabTo(page, page.getByRole('searchbox', { name: 'Words' }));
  await page.keyboard.type('pancreatic');
  await expect(status(page)).toHaveText(/^\d+ of 57 references$/u);
  await tabTo(page, option(page, 'Kind of source', 'Protocol'));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/q=pancreatic&kind=protocol\b/u);
  await expect(option(page, 'Kind of source', 'Protocol')).toBeFocused();
  await tabBackTo(page, page.locator('.filters').getByRole('button', { name: 'Clear filters' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('.filters summary')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Clear filters' })).toHaveCount(0);
  await expect(status(page)).toHaveText('All 57 references');
});

test('narrows the years down with the two handles', async ({ page }) => {
  const from = page.getByRole('slider', { name: 'From year' });
  const to = page.getByRole('slider', { name: 'To year' });
  await tabTo(page, from);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, to);
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/from=2010&to=2022\b/u);
  await expect(page.locator('[data-span]')).toHaveText('2010 to 2022');
  await page.keyboard.press('Home');
  await expect(page.locator('[data-span]')).toHaveText('2008 to 2010');
});

test('sorts the references, and turns their order round', async ({ page }) => {
  await tabTo(page, page.getByRole('combobox', { name: 'Sort' }));
  await page.keyboard.type('by year');
  await expect(page).toHaveURL(/sort=year\b/u);
  const keys = await keysOf(page);
  await tabTo(page, page.getByRole('button', { name: 'Reversed' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Reversed', pressed: true })).toBeFocused();
  await expect(page).toHaveURL(/sort=year&order=reversed\b/u);
  expect(await keysOf(page)).not.toEqual(keys);
});

test('selects references, takes them along as a file, and lets them go', async ({ page }) => {
  const first = page.getByRole('checkbox', { name: 'Select reference 1', exact: true });
  await tabTo(page, first);
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('checkbox', { name: 'Select reference 2', exact: true }));
  await page.keyboard.press('Space');
  await expect(status(page)).toHaveText('All 57 references, 2 selected');
  const handed = page.waitForEvent('download');
  await tabBackTo(page, page.getByRole('button', { name: 'RIS', exact: true }));
  await page.keyboard.press('Enter');
  const file = await handed;
  const text = await readFile(await file.path(), 'utf8');
  expect(text.match(/^TY {2}- /gmu)).toHaveLength(2);
  await expect(page.getByRole('status').filter({ hasText: 'handed over' })).toContainText('2');
  const clear = page.getByRole('button', { name: 'Clear selection' });
  await tabBackTo(page, clear);
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('All 57 references');
  await expect(clear).toBeFocused();
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('takes one reference along by its menu', async ({ page }) => {
    const opener = page.getByRole('button', { name: 'Export reference 1', exact: true });
    const menu = page.getByRole('group', { name: 'Export' }).and(page.locator('[popover]'));
    await press(page, opener);
    await expect(menu).toBeVisible();
    await tabTo(page, menu.getByRole('button').first());
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(opener).toBeFocused();
    await page.keyboard.press('Enter');
    await press(page, menu.getByRole('button', { name: 'Copy as text' }));
    await expect(menu).toBeHidden();
    await expect(page.getByRole('status').filter({ hasText: 'copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Akinwande');
    await expect(opener).toBeFocused();
  });
});

test('shows what the kind and organ of each reference were assigned by', async ({ page }) => {
  const told = page.getByRole('button', { name: 'Show in the list what each was assigned by' });
  await tabBackTo(page, page.getByRole('link', { name: 'How kinds and organs are assigned' }));
  await page.keyboard.press('Enter');
  await press(page, told);
  await expect(told).toHaveAttribute('aria-pressed', 'true');
  const tag = page.locator('.tag[title^="by its title"]').first();
  expect(await tag.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(
    'by its title',
  );
});

test('sorts the table of outcomes', async ({ page }) => {
  const table = page.getByRole('table', { name: 'Shares, in percent' });
  await tabBackTo(page, page.getByRole('link', { name: 'Evidence side by side' }));
  await page.keyboard.press('Enter');
  await press(page, table.getByRole('button', { name: 'Result' }));
  await expect(table.getByRole('columnheader', { name: 'Result' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(table.getByRole('button', { name: 'Result' })).toBeFocused();
});
