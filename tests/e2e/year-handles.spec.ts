import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

test.beforeEach(({ page }) => page.goto(`${sites.root.url}guidelines/02-40000-26/references/`));

test('the handle that has the focus is ringed, and the other is not', async ({ page }) => {
  const handles = page.locator('.handles');
  await handles.scrollIntoViewIfNeeded();
  const picture = (): Promise<Buffer> => handles.screenshot({ animations: 'disabled' });
  const without = await picture();
  await page.getByRole('slider', { name: 'From year' }).focus();
  const from = await picture();
  await page.getByRole('slider', { name: 'To year' }).focus();
  const to = await picture();
  expect(from.equals(without)).toBe(false);
  expect(to.equals(without)).toBe(false);
  expect(to.equals(from)).toBe(false);
});

test('the years can be set by presses, without dragging', async ({ page }) => {
  const line = page.locator('[data-handles]');
  await line.scrollIntoViewIfNeeded();
  const { width, height } = (await line.boundingBox()) ?? { width: 0, height: 0 };
  await line.click({ position: { x: width * 0.3, y: height / 2 } });
  await expect(page.getByRole('slider', { name: 'From year' })).toBeFocused();
  await expect(page).toHaveURL(/\?from=20\d\d$/u);
  await line.click({ position: { x: width * 0.8, y: height / 2 } });
  await expect(page.getByRole('slider', { name: 'To year' })).toBeFocused();
  await expect(page).toHaveURL(/\?from=20\d\d&to=20\d\d$/u);
});
