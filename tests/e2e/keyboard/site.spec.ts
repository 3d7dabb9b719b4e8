import { expect, test } from '@playwright/test';
import { fixtureSite, sites } from '../sites.ts';
import { press, skipToContent, tabTo } from './keys.ts';

test('chooses a theme at the foot of a page, and finds it on the next one', async ({ page }) => {
  await page.goto(sites.root.url);
  const choice = page.getByRole('combobox', { name: 'Theme' });
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await tabTo(page, choice);
  // By the first letter of its name, as in every list.
  await page.keyboard.press('d');
  await expect(choice).toHaveValue('dark');
  await expect(choice).toBeFocused();
  expect(await scheme()).toBe('dark');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'Accessibility' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/accessibility\/$/u);
  expect(await scheme()).toBe('dark');
  await tabTo(page, choice);
  await expect(choice).toHaveValue('dark');
  await page.keyboard.press('Home');
  await expect(choice).toHaveValue('');
  expect(await scheme()).toBe('light dark');
});

test('reads a notice of the publisher, and comes back to where it was found', async ({ page }) => {
  await page.goto(fixtureSite.url);
  const notices = page.getByRole('navigation', { name: 'Notices' });
  await tabTo(page, notices.getByRole('link').first());
  await page.keyboard.press('Tab');
  const spanish = notices.getByRole('link', { name: 'Ayuda con el idioma' });
  await expect(spanish).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/notices\/language-help-es\/$/u);
  await skipToContent(page);
  await page.goBack();
  await tabTo(page, spanish);
});

test('turns the / key off, and on again', async ({ page }) => {
  await page.goto(sites.root.url);
  const dialog = page.getByRole('dialog', { name: 'Search' });
  const choice = dialog.getByRole('checkbox', { name: 'The / key opens this search' });
  await page.keyboard.press('/');
  await tabTo(page, choice);
  await page.keyboard.press('Space');
  await expect(choice).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('/');
  await expect(dialog).toBeHidden();
  await press(page, page.getByRole('banner').getByRole('link', { name: 'Search' }));
  await tabTo(page, choice);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(dialog).toBeVisible();
});
