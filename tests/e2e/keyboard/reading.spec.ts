import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { goToSection, press, skipToContent, tabTo } from './keys.ts';

const guideline = `${sites.root.url}guidelines/02-40000-26/`;

test.describe('reading a guideline', () => {
  test.beforeEach(({ page }) => page.goto(guideline));

  test('skips from the header to the text', async ({ page }) => {
    await skipToContent(page);
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toBeVisible();
  });

  test('goes from the contents to a section, and reads on from there', async ({ page }) => {
    await goToSection(page, 'Billing/Coding Information');
    await expect(page).toHaveURL(/#billing-coding$/u);
    await expect(page.locator('#billing-coding h2').first()).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Tab');
    await expect(page.locator('#billing-coding :focus')).toBeVisible();
  });

  test('sees in the contents which section is being read', async ({ page }) => {
    await goToSection(page, 'Definitions');
    await expect(
      page.getByRole('navigation', { name: 'Contents' }).locator('[aria-current]'),
    ).toHaveText('Definitions');
  });

  test('opens the note on a citation, goes in, and goes on to the list', async ({ page }) => {
    await goToSection(page, 'Summary and Analysis of Evidence');
    const citation = page.locator('#study-meijerink-2021 .prose > p > a').first();
    await tabTo(page, citation);
    const note = page.getByRole('note', { name: 'Reference' });
    await expect(note).toBeVisible();
    await expect(citation).toHaveAccessibleDescription(/Radiology/u);
    await press(page, note.getByRole('link', { name: 'Show in the list' }));
    await expect(page).toHaveURL(/#ref-meijerink-2021$/u);
    await expect(note).toBeHidden();
    const reference = page.locator('#ref-meijerink-2021');
    await expect(reference).toBeInViewport();
    await test.step('and comes back to the citation', async () => {
      await press(page, reference.getByRole('button', { name: 'Back to where you were' }));
      await expect(citation).toBeFocused();
      await expect(citation).toBeInViewport({ ratio: 1 });
    });
  });

  test('leaves the note on a citation with Esc, and by going on', async ({ page }) => {
    await goToSection(page, 'Summary and Analysis of Evidence');
    const citation = page.locator('#study-meijerink-2021 .prose > p > a').first();
    const note = page.getByRole('note', { name: 'Reference' });
    await tabTo(page, citation);
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(citation).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(citation).toBeFocused();
    await expect(note).toBeVisible();
    await tabTo(page, page.locator('#study-yang-2020 .permalink').first());
    await expect(note).toBeHidden();
  });

  test('goes from a reference to the place that names it, and back', async ({ page }) => {
    await goToSection(page, 'References');
    const places = page.locator('#ref-meijerink-2021 .cited-in a');
    await press(page, places.first());
    await expect(page).toHaveURL(/#study-meijerink-2021$/u);
    await page.keyboard.press('Tab');
    await expect(page.locator('#study-meijerink-2021 :focus')).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/#references$/u);
    await tabTo(page, places.first());
  });
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies the link to a section, and is told so', async ({ page }) => {
    await page.goto(guideline);
    await goToSection(page, 'Position Statement');
    const link = page.getByRole('link', { name: 'Link to Position Statement' });
    await press(page, link);
    await expect(page.getByRole('status').filter({ hasText: 'copied' })).toContainText(
      'Position Statement',
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${guideline}#position-statement`,
    );
    await expect(link).toBeFocused();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 } });

  test('opens the contents, closes them with Esc, and goes to a section by them', async ({
    page,
  }) => {
    await page.goto(guideline);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const summary = contents.locator('summary');
    const link = contents.getByRole('link', { name: 'Definitions' });
    await press(page, summary);
    await tabTo(page, contents.getByRole('link').first());
    await page.keyboard.press('Escape');
    await expect(link).toBeHidden();
    await expect(summary).toBeFocused();
    await page.keyboard.press('Enter');
    await press(page, link);
    await expect(link).toBeHidden();
    await expect(page.locator('#definitions h2')).toBeInViewport({ ratio: 1 });
    // The bar of the contents does not lie upon the heading.
    const bar = await contents.locator('details').boundingBox();
    const heading = await page.locator('#definitions h2').boundingBox();
    expect(heading?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    await page.keyboard.press('Tab');
    await expect(page.locator('#definitions :focus')).toBeVisible();
  });

  test('leaves the open contents by going on, and they close behind', async ({ page }) => {
    await page.goto(guideline);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await press(page, contents.locator('summary'));
    await tabTo(page, page.getByRole('link', { name: 'Link to Description' }));
    await expect(contents.getByRole('link').first()).toBeHidden();
    await expect(page.getByRole('link', { name: 'Link to Description' })).toBeFocused();
  });

  test('scrolls a wide table sideways', async ({ page }) => {
    await page.goto(`${guideline}references/`);
    const region = page.getByRole('region', { name: 'References by kind and year' });
    await tabTo(page, region);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await expect(region).not.toBeFocused();
  });
});
