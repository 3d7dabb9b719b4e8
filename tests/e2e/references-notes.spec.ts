import { expect, test, type Locator, type Page } from '@playwright/test';
import { violationsOn } from './support/axe.ts';

const address = 'guidelines/02-40000-26/';

const citation = (page: Page): Locator =>
  page.locator('#study-yang-2020 .prose a[href="#ref-yang-2020"]').first();
const note = (page: Page): Locator => page.locator('.citation-note');

test.describe('a citation that is pointed at', () => {
  test('shows its reference, with the ways out and how often it is cited', async ({ page }) => {
    await page.goto(address);
    await citation(page).hover();
    await expect(note(page)).toContainText('Prognostic factor analysis');
    await expect(note(page)).toContainText('Cited once');
    await expect(note(page).getByRole('link', { name: '10.1016' })).toHaveAttribute(
      'href',
      'https://doi.org/10.1016/j.ejso.2019.12.006',
    );
    await expect(note(page).getByRole('link', { name: '31839436' })).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
  });

  test('keeps its note while the pointer is on it, and then not', async ({ page }) => {
    await page.goto(address);
    await citation(page).hover();
    await note(page).hover();
    await page.waitForTimeout(600);
    await expect(note(page)).toBeVisible();
    await page.mouse.move(5, 5);
    await expect(note(page)).toBeHidden();
  });

  test('closes it with Esc', async ({ page }) => {
    await page.goto(address);
    await citation(page).hover();
    await expect(note(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note(page)).toBeHidden();
  });

  test('shows it in the margin where there is room', async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1000 });
    await page.goto(address);
    await citation(page).hover();
    await expect(note(page)).toBeVisible();
    const [at, main] = await Promise.all([
      note(page).boundingBox(),
      page.locator('main').boundingBox(),
    ]);
    expect(at?.x).toBeGreaterThanOrEqual((main?.x ?? 0) + (main?.width ?? 0));
    await expect(note(page)).toBeInViewport({ ratio: 1 });
  });
});

test.describe('a citation that has the focus', () => {
  const focusOn = async (page: Page): Promise<void> => {
    // The link before it is left by keyboard, as a reader would.
    await page.locator('#study-yang-2020 .permalink').focus();
    await page.keyboard.press('Tab');
    await expect(citation(page)).toBeFocused();
  };

  test('shows its reference, which is entered and left by keyboard', async ({ page }) => {
    await page.goto(address);
    await focusOn(page);
    await expect(note(page)).toBeVisible();
    await expect(citation(page)).toHaveAccessibleDescription(/Eur J Surg Oncol/u);
    await page.keyboard.press('Tab');
    await expect(note(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(note(page)).toBeHidden();
    await expect(citation(page)).toBeFocused();
  });

  test('loses its note when the focus goes on', async ({ page }) => {
    await page.goto(address);
    await focusOn(page);
    await expect(note(page)).toBeVisible();
    const links = await note(page).getByRole('link').count();
    for (let step = 0; step <= links; step += 1) await page.keyboard.press('Tab');
    await expect(note(page)).toBeHidden();
  });

  test('leads from the note to the list, and back', async ({ page }) => {
    await page.goto(address);
    await focusOn(page);
    await note(page).getByRole('link', { name: 'Show in the list' }).click();
    await expect(page).toHaveURL(/#ref-yang-2020$/u);
    await expect(note(page)).toBeHidden();
    await page.getByRole('button', { name: 'Back to where you were' }).click();
    await expect(citation(page)).toBeFocused();
  });

  test('has the focus again when the reader goes back to it, and at no other jump', async ({
    page,
  }) => {
    await page.goto(address);
    await citation(page).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#ref-yang-2020$/u);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await contents.getByRole('link', { name: 'Billing/Coding Information' }).click();
    await expect(page).toHaveURL(/#billing-coding$/u);
    await page.keyboard.press('Tab');
    await expect(page.locator('#billing-coding :focus')).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Back to where you were' })).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(/#ref-yang-2020$/u);
    await expect(citation(page)).not.toBeFocused();
    await page.goBack();
    await expect(citation(page)).toBeFocused();
  });

  test('has a note that axe finds nothing wrong with', async ({ page }) => {
    await page.goto(address);
    await focusOn(page);
    await expect(note(page)).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
  });
});

test.describe('a citation that is tapped', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('shows its reference and jumps at the second tap', async ({ page }) => {
    await page.goto(address);
    await citation(page).tap();
    await expect(note(page)).toBeInViewport({ ratio: 1 });
    expect(new URL(page.url()).hash).toBe('');
    await citation(page).tap();
    await expect(page).toHaveURL(/#ref-yang-2020$/u);
  });

  test('loses its note at a tap elsewhere', async ({ page }) => {
    await page.goto(address);
    await citation(page).tap();
    await expect(note(page)).toBeVisible();
    await page.locator('#study-yang-2020 h3').tap({ position: { x: 2, y: 2 } });
    await expect(note(page)).toBeHidden();
  });
});

test('the guideline’s page tells reference managers what it is', async ({ page }) => {
  await page.goto(address);
  const tags = await page
    .locator('meta[name^="citation_"]')
    .evaluateAll((all) =>
      all.map((meta) => [meta.getAttribute('name'), meta.getAttribute('content')]),
    );
  expect(Object.fromEntries(tags)).toMatchObject({
    citation_title: 'Irreversible Electroporation',
    citation_technical_report_institution: 'Florida Blue',
    citation_technical_report_number: '02-40000-26',
    citation_publication_date: '2024/06/15',
  });
});

test('the guideline’s page leads to the page of its references', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('link', { name: 'Filter, sort, compare' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'References' })).toBeVisible();
});
