import { expect, test as base, type Page } from '@playwright/test';
import { sites } from '../sites.ts';
import { goToSection, press, tabTo } from './keys.ts';

const guideline = `${sites.root.url}guidelines/02-40000-26/`;

/** As with F7, without the question that a browser puts about it: a caret moves through the text by the arrow keys, and words are selected from it. */
const test = base.extend<object, { launchOptions: { args?: string[] } }>({
  launchOptions: [
    ({ launchOptions }, use) =>
      use({
        ...launchOptions,
        args: [...(launchOptions.args ?? []), '--blink-settings=caretBrowsingEnabled=true'],
      }),
    { scope: 'worker' },
  ],
});

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

const said = (page: Page) => page.getByRole('status').filter({ hasText: 'copied' });

const bar = (page: Page) => page.getByRole('group', { name: 'Selected words' });

/** Goes to the definitions, and selects the first word there. */
const selectTerm = async (page: Page): Promise<void> => {
  await goToSection(page, 'Definitions');
  await tabTo(page, page.getByRole('link', { name: 'Link to Definitions' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await expect(bar(page)).toBeVisible();
};

/** Words that tell a passage apart are looked for half a second long: by a clock that stands, a slow machine has that, too. */
test.beforeEach(({ page }) => page.clock.setFixedTime('2026-01-15'));

test.describe('in a guideline', () => {
  test.beforeEach(({ page }) => page.goto(guideline));

  test('selects words with the caret, and copies them with their source', async ({ page }) => {
    await selectTerm(page);
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole('button', { name: 'Copy with source' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText('1 word with the source: copied');
    expect(await copied(page)).toMatch(/^“Electroporation”\n\n— Definitions\. In: /u);
  });

  test('copies the link to selected words, and leaves them with Esc', async ({ page }) => {
    await selectTerm(page);
    await press(page, bar(page).getByRole('button', { name: 'Copy link' }));
    await expect(said(page)).toHaveText('Link to the selected words: copied');
    expect(await copied(page)).toContain(`${guideline}#def-electroporation:~:text=`);
    await page.keyboard.press('Escape');
    await expect(bar(page)).toBeHidden();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe('Electroporation');
    await test.step('and goes on from there', async () => {
      await page.keyboard.press('Tab');
      await expect(page.locator('main :focus')).toBeInViewport();
    });
  });

  test('copies the link to a code, and its row', async ({ page }) => {
    await goToSection(page, 'Billing/Coding Information');
    await press(page, page.getByRole('link', { name: 'Link to code 0600T' }));
    await expect(said(page)).toHaveText('Link to code 0600T: copied');
    expect(await copied(page)).toBe(`${guideline}#code-0600T`);
    const button = page.getByRole('button', { name: 'Copy row of 0600T' });
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await expect(button).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText('The row of code 0600T: copied');
    expect(await copied(page)).toMatch(/^0600T\tAblation/u);
    await expect(button).toBeFocused();
  });
});

test('copies by hand what the browser does not let a page copy', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(guideline);
  await goToSection(page, 'Position Statement');
  const link = page.getByRole('link', { name: 'Link to Position Statement' });
  await press(page, link);
  const panel = page.getByRole('dialog', { name: 'Link to Position Statement' });
  await expect(panel.getByRole('textbox')).toBeFocused();
  await expect(panel.getByRole('textbox')).toHaveValue(`${guideline}#position-statement`);
  await press(page, panel.getByRole('button', { name: 'Close' }));
  await expect(panel).toBeHidden();
  await expect(link).toBeFocused();
});

test('copies the citation of a guideline', async ({ page }) => {
  await page.goto(`${sites.root.url}about/`);
  const button = page.getByRole('button', { name: 'Copy citation' });
  await press(page, button);
  await expect(said(page)).toHaveText('Citation: copied');
  expect(await copied(page)).toContain('Coverage guideline 02-40000-26 of Florida Blue');
  await expect(button).toBeFocused();
});
