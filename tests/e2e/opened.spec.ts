/** What opens on a page, at 400 %: whole in the window, large enough, accessible; and told once. */
import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';
import { violationsIn } from './support/axe.ts';
import { overflowOf } from './support/letters.ts';
import { smallTargetsOn } from './support/targets.ts';
import { listen, told } from './support/told.ts';

const guideline = `${sites.root.url}guidelines/02-40000-26/`;

/** 1280 by 1024 pixels at 400 % */
test.use({ viewport: { width: 320, height: 256 } });

/** Each thing in it that the keyboard can come to is whole in the window once it has the focus. */
const expectWhole = async (page: Page, selector: string): Promise<void> => {
  await expect(page.locator(selector)).toBeInViewport({ ratio: 1 });
  expect(await overflowOf(page)).toBe(0);
  expect(await smallTargetsOn(page, selector)).toEqual([]);
  expect(await violationsIn(page, selector)).toEqual([]);
  for (const control of await page.locator(`${selector} :is(button, input, textarea)`).all()) {
    if (!(await control.isVisible())) continue;
    await control.focus();
    await expect(control).toBeInViewport({ ratio: 1 });
  }
};

test('the search dialog, in each of its states', async ({ page }) => {
  await page.goto(guideline);
  await page.keyboard.press('/');
  const field = page.getByRole('dialog').getByRole('searchbox');
  const status = page.getByRole('dialog').getByRole('status');
  await expect(field).toBeFocused();
  await expectWhole(page, 'dialog');
  await field.fill('livr');
  await expect(status).toHaveText(/results for/u);
  await expectWhole(page, 'dialog');
  await field.fill('xqzzy'.repeat(10));
  await expect(status).toHaveText(/^Nothing found/u);
  await expectWhole(page, 'dialog');
});

test('the search dialog without its index', async ({ page }) => {
  await page.route('**/search/library.json', (route) => route.abort());
  await page.goto(guideline);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('liver');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await expectWhole(page, 'dialog');
});

test('the buttons of selected words, and a text to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(guideline);
  await page.locator('#definitions dt').dblclick({ position: { x: 20, y: 10 } });
  await expectWhole(page, '.passage-bar');
  await page.getByRole('link', { name: 'Link to Definitions' }).click();
  await expectWhole(page, '.by-hand');
});

test('the menu of a reference', async ({ page }) => {
  await page.goto(`${guideline}references/`);
  await page.getByRole('button', { name: 'Export reference 1', exact: true }).click();
  await expectWhole(page, '#take-menu');
});

test.describe('is told once:', () => {
  test.use({
    viewport: { width: 1280, height: 720 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('what was copied, and what a search found', async ({ page }) => {
    await listen(page);
    await page.goto(guideline);
    expect(await told(page)).toEqual([]);
    await page.getByRole('link', { name: 'Link to Definitions' }).click();
    await expect.poll(() => told(page)).toEqual(['Link to Definitions: copied']);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('searchbox').fill('homeostasis');
    await expect.poll(() => told(page)).toEqual([expect.stringMatching(/^\d+ results? for/u)]);
    await page.getByRole('dialog').getByRole('searchbox').fill('xqzzy');
    await expect.poll(() => told(page)).toEqual(['Nothing found for “xqzzy”.']);
  });

  test('what was narrowed down, and what was in effect', async ({ page }) => {
    await listen(page);
    await page.goto(`${guideline}history/`);
    await page.getByRole('radio', { name: 'Coding updates' }).check();
    await expect.poll(() => told(page)).toEqual([expect.stringMatching(/entries are shown/u)]);
    const field = page.getByRole('textbox', { name: 'Date of service' });
    await field.fill('the other day');
    await field.press('Enter');
    await expect.poll(() => told(page)).toEqual([expect.stringMatching(/is not a date/u)]);
    await field.fill('2020-09-01');
    await field.press('Enter');
    await expect.poll(() => told(page)).toEqual([expect.stringMatching(/^On September 1, 2020/u)]);
    await page.goto(`${guideline}references/`);
    await told(page);
    await page.getByRole('checkbox', { name: /^Trial \d/u }).check();
    await expect.poll(() => told(page)).toEqual([expect.stringMatching(/of \d+ references/u)]);
  });
});
