import { expect, test } from '@playwright/test';
import { versionsSite } from '../support/three-versions.ts';
import { press, tabTo } from './keys.ts';

const guideline = `${versionsSite.url}guidelines/02-40000-26/`;

test.beforeEach(({ page }) => page.goto(`${guideline}history/`));

test('asks what was in effect on a date, mends a mistake, and is given the answer', async ({
  page,
}) => {
  const field = page.getByRole('textbox', { name: 'Date of service' });
  await tabTo(page, field);
  await page.keyboard.type('02/30/2021');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('There is no February 30, 2021');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/There is no February 30/u);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Home');
  for (let letter = 0; letter < 10; letter++) await page.keyboard.press('Delete');
  await page.keyboard.type('9/1/2020');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer.getByRole('heading')).toHaveText('On September 1, 2020');
  await expect(answer).toHaveAttribute('aria-live', 'polite');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('shows the entries of one kind, and goes to one of them', async ({ page }) => {
  await tabTo(page, page.getByRole('radio', { name: 'All entries' }));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: 'Coding updates' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'entries are shown' })).toHaveText(
    /^3 of \d+/u,
  );
  await press(page, page.getByRole('link', { name: 'January 1, 2021', exact: true }));
  await expect(page).toHaveURL(/#update-2021-01-01$/u);
  await expect(page.locator('.timeline .selected')).toHaveAttribute(
    'data-entry',
    'update-2021-01-01',
  );
  await page.keyboard.press('Tab');
  await expect(page.locator('#update-2021-01-01 :focus')).toBeVisible();
});

test('goes from version to version, and through what differs', async ({ page }) => {
  const versions = page.getByRole('region', { name: 'Versions', exact: true });
  await press(
    page,
    versions.getByRole('link', { name: 'January 1, 2025 to June 15, 2025', exact: true }),
  );
  await expect(page).toHaveURL(/history\/2025-01-01--2025-06-15\/$/u);
  await press(page, page.getByRole('link', { name: 'version of January 1, 2025' }));
  await expect(page).toHaveURL(/versions\/2025-01-01\/$/u);
  await press(page, page.getByRole('link', { name: 'What has changed since' }));
  await expect(page).toHaveURL(/history\/2025-01-01--2025-06-15\/$/u);
  await page.goBack();
  await press(page, page.getByRole('link', { name: 'The current version' }).first());
  await expect(page).toHaveURL(/guidelines\/02-40000-26\/$/u);
});
