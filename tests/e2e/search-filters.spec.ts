/** Filters of the search page: an answer names those that are on, and never denies what they hide. */
import { expect, test, type Page } from '@playwright/test';
import { fixtureSite } from './sites.ts';
import { enlargeLetters, overflowOf } from './support/letters.ts';
import { smallTargetsOn } from './support/targets.ts';
import { listen, told } from './support/told.ts';

const status = (page: Page) => page.locator('[data-search-status]');
const hits = (page: Page) => page.locator('[data-search-results] a');
const clear = (page: Page) => page.getByRole('link', { name: 'Clear the filters' });
const field = (page: Page) => page.getByRole('main').getByRole('searchbox');

for (const [name, address, said] of [
  [
    'a kind that a code is not',
    '0600T&kind=reference',
    /^None of the 2 results for “0600T” is of the kind “Reference”\.$/u,
  ],
  [
    'a year without anything',
    'liver&year=1066',
    /^None of the \d+ results for “liver” is of the year 1066\.$/u,
  ],
  [
    'a kind and a year',
    'liver&kind=guidance&year=1066',
    /^None of the \d+ results for “liver” is of the kind “Guidance” and of the year 1066\.$/u,
  ],
  [
    'a guideline that there is not',
    'liver&guideline=x',
    /^None of the \d+ results for “liver” is in guideline x\.$/u,
  ],
  [
    'the only hit',
    'Lapinska&kind=code',
    /^The only result for “Lapinska” is not of the kind “Code”\.$/u,
  ],
  [
    'some hits',
    'liver&kind=guidance',
    /^3 of the \d+ results for “liver” are of the kind “Guidance”$/u,
  ],
  ['nothing to hide', 'xyzzy&year=1066', 'Nothing found for “xyzzy”, with the filters or without.'],
] as const) {
  test(`are named in the answer: ${name}`, async ({ page }) => {
    await page.goto(`search/?q=${address}`);
    await expect(status(page)).toHaveText(said);
  });
}

test('are cleared by a link, which works by its address too', async ({ page }) => {
  await page.goto('search/?q=0600T&kind=reference');
  await expect(hits(page)).toHaveCount(0);
  await clear(page).click();
  await expect(page).toHaveURL(/\?q=0600T$/u);
  await expect(hits(page).first()).toHaveAttribute('href', /#code-0600T$/u);
  await expect(status(page)).toHaveText('2 results for “0600T”');
  await expect(page.getByLabel('Kind')).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await expect(clear(page)).toHaveCount(0);
  await page.goBack();
  await expect(hits(page)).toHaveCount(0);
  const address = await clear(page).evaluate((link) => (link as HTMLAnchorElement).href);
  await page.goto(address);
  await expect(hits(page).first()).toHaveAttribute('href', /#code-0600T$/u);
});

test('are large enough to press, and to read with letters twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await enlargeLetters(page);
  for (const address of ['search/', 'search/?q=liver', 'search/?q=0600T&kind=reference']) {
    await page.goto(address);
    await expect(page.locator('[data-search-state]')).not.toHaveAttribute(
      'data-search-state',
      'busy',
    );
    expect(await overflowOf(page), address).toBe(0);
    expect(await smallTargetsOn(page, 'main'), address).toEqual([]);
  }
});

test('are called by their names, where no hit has them either', async ({ page }) => {
  await page.goto('search/?q=0600T&kind=reference');
  await expect(page.getByLabel('Kind').locator('option:checked')).toHaveText('Reference');
  await page.goto(`${fixtureSite.url}search/?q=invented&guideline=nowhere`);
  await expect(status(page)).toHaveText(/^None of the \d+ results .* is in guideline nowhere\.$/u);
});

test('without a value are none', async ({ page }) => {
  await page.goto('search/?q=liver&kind=&year=&guideline=');
  await expect(status(page)).toHaveText(/^\d+ results for “liver”$/u);
  await expect(clear(page)).toHaveCount(0);
});

test('hold while a query is edited, and not for one that is begun anew', async ({ page }) => {
  await page.clock.install();
  await listen(page);
  await page.goto('search/?q=liver&kind=journal-article&year=2021');
  await expect(hits(page).first()).toBeVisible();
  await field(page).press('End');
  await field(page).pressSequentially(' t');
  await page.clock.runFor(1000);
  await expect(page).toHaveURL(/\?q=liver\+t&kind=journal-article&year=2021$/u);
  await expect(page.getByLabel('Year')).toHaveValue('2021');
  expect((await told(page)).at(-1)).toMatch(/of the kind “Journal article” and of the year 2021/u);
  await field(page).press('Enter');
  await expect(page).toHaveURL(/&kind=journal-article&year=2021$/u);
  await field(page).fill('');
  await page.clock.runFor(1000);
  await expect(page).toHaveURL(/search\/$/u);
  await field(page).fill('liver');
  await page.clock.runFor(1000);
  await expect(page).toHaveURL(/\?q=liver$/u);
  await expect(page.getByLabel('Year')).toHaveValue('');
});

test('do not lead elsewhere than to what was asked for by its number', async ({ page }) => {
  await page.goto('search/?q=0600T&kind=revision');
  await expect(hits(page).first()).toBeVisible();
  await field(page).press('Enter');
  await expect(page.locator('[data-search-state="done"]')).toBeAttached();
  await expect(page).toHaveURL(/\?q=0600T&kind=revision$/u);
});

test('on paper, filters are told, and there is nothing to press', async ({ page }) => {
  await page.goto(`${fixtureSite.url}search/?q=invented&kind=reference`);
  await expect(clear(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(status(page)).toBeVisible();
  await expect(clear(page)).toBeHidden();
});
