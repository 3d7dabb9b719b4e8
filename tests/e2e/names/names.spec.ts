/**
 * What everything is called and what it is, as Chromium hands it to screen readers: one file beside
 * this one for each thing. They hold names, roles and states, and leave out what is content.
 */
import { expect, test, type Page } from '@playwright/test';
import { fixtureSite, sites } from '../sites.ts';
import { versionsSite } from '../support/three-versions.ts';

const root = sites.root.url;
const guideline = `${root}guidelines/02-40000-26/`;
const revised = `${versionsSite.url}guidelines/02-40000-26/`;
const invented = `${fixtureSite.url}guidelines/09-J0000-94/`;

for (const [name, address] of [
  ['guideline', guideline],
  ['references', `${guideline}references/`],
  ['history', `${guideline}history/`],
  ['earlier-version', `${revised}versions/2025-01-01/`],
  ['differences', `${revised}history/2024-06-15--2025-06-15/`],
  ['library', root],
  ['code-list', `${root}codes/`],
  ['code', `${root}codes/0600T/`],
  ['updates', `${root}updates/`],
  ['search-page-idle', `${root}search/`],
  ['search-page', `${root}search/?q=liver`],
  ['missing', `${root}404.html`],
  ['about', `${root}about/`],
  ['accessibility', `${root}accessibility/`],
  ['notice', `${fixtureSite.url}notices/language-help-ar/`],
] as const) {
  test(`the page “${name}” has its outline`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('main')).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
  });
}

test('the frame of every page', async ({ page }) => {
  await page.goto(guideline);
  await expect(page.locator('body')).toMatchAriaSnapshot({ name: 'frame.aria.yml' });
  await page.goto(invented);
  await expect(page.getByRole('contentinfo')).toMatchAriaSnapshot({ name: 'notices.aria.yml' });
});

test('a guideline: contents, a study, codes, criteria', async ({ page }) => {
  await page.goto(guideline);
  await expect(page.getByRole('navigation', { name: 'Contents' })).toMatchAriaSnapshot({
    name: 'contents.aria.yml',
  });
  await expect(page.locator('.study').first()).toMatchAriaSnapshot({ name: 'study.aria.yml' });
  await expect(page.getByRole('region', { name: 'CPT codes' })).toMatchAriaSnapshot({
    name: 'codes.aria.yml',
  });
  await page.goto(invented);
  await expect(page.getByRole('table', { name: 'HCPCS codes' })).toMatchAriaSnapshot({
    name: 'codes-by-indication.aria.yml',
  });
  await expect(page.locator('.criteria').first()).toMatchAriaSnapshot({
    name: 'criteria.aria.yml',
  });
});

test('on a phone, a table is a table, and its cells say what they are', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(guideline);
  await expect(page.getByRole('table', { name: 'CPT codes' })).toMatchAriaSnapshot({
    name: 'codes-on-a-phone.aria.yml',
  });
});

test('no heading and no head of a row is called by what can be done with it', async ({ page }) => {
  for (const address of [guideline, invented, `${root}about/`, `${root}codes/`]) {
    await page.goto(address);
    await expect(page.locator('main .permalink').first()).toBeAttached();
    for (const role of ['heading', 'rowheader'] as const)
      await expect(page.getByRole(role, { name: /Link to|Copy/u })).toHaveCount(0);
  }
});

test('what opens in a guideline: a note, selected words, a text to copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(guideline);
  await page.locator('#study-meijerink-2021 .prose > p > a').first().focus();
  await expect(page.getByRole('note', { name: 'Reference' })).toMatchAriaSnapshot({
    name: 'citation-note.aria.yml',
  });
  await page.keyboard.press('Escape');
  await page.locator('#definitions dt').dblclick({ position: { x: 20, y: 10 } });
  await expect(page.getByRole('group', { name: 'Selected words' })).toMatchAriaSnapshot({
    name: 'passage.aria.yml',
  });
  await page.getByRole('link', { name: 'Link to Definitions' }).click();
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot({ name: 'by-hand.aria.yml' });
});

test('the references’ filters, tools and menu', async ({ page }) => {
  await page.goto(`${guideline}references/`);
  await expect(page.locator('form.filters')).toMatchAriaSnapshot({
    name: 'reference-filters.aria.yml',
  });
  await expect(page.locator('[data-tools]')).toMatchAriaSnapshot({
    name: 'reference-tools.aria.yml',
  });
  const button = page.getByRole('button', { name: 'Export reference 1', exact: true });
  await button.click();
  await expect(page.locator('[popover]:popover-open')).toMatchAriaSnapshot({
    name: 'reference-menu.aria.yml',
  });
});

test('the date of service: a mistake, and an answer', async ({ page }) => {
  await page.goto(`${guideline}history/`);
  const field = page.getByRole('textbox', { name: 'Date of service' });
  await field.fill('the other day');
  await field.press('Enter');
  await expect(page.locator('form.ask')).toMatchAriaSnapshot({ name: 'date-refused.aria.yml' });
  await field.fill('2020-09-01');
  await field.press('Enter');
  await expect(page.getByRole('region', { name: 'Answer' })).toMatchAriaSnapshot({
    name: 'answer.aria.yml',
  });
});

test.describe('the search dialog', () => {
  const openDialog = async (page: Page): Promise<void> => {
    await page.goto(guideline);
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  };
  const expectDialog = (page: Page, name: string): Promise<void> =>
    expect(page.getByRole('dialog')).toMatchAriaSnapshot({ name: `search-${name}.aria.yml` });

  test('is idle, has hits, has none', async ({ page }) => {
    await openDialog(page);
    await expectDialog(page, 'idle');
    await page.keyboard.type('liver');
    await expectDialog(page, 'hits');
    await page.getByRole('searchbox').fill('xqzzy');
    await expectDialog(page, 'none');
  });

  test('says what to do where the index is missing', async ({ page }) => {
    await page.route('**/search/library.json', (route) => route.abort());
    await openDialog(page);
    await page.keyboard.type('liver');
    await expectDialog(page, 'failed');
  });
});
