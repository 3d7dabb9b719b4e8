import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';
import { violationsOn } from './support/axe.ts';
import { pageKinds } from './support/page-kinds.ts';

const guideline = `${sites.root.url}guidelines/02-40000-26/`;

const status = 'Experimental or investigational for all indications';

/** How much wider than the screen a page is, in CSS pixels. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [kind, address] of pageKinds) {
  test.describe(kind, () => {
    test.describe.configure({ timeout: 90_000 });

    for (const width of [1280, 320]) {
      test(`has nothing that axe finds wrong, ${String(width)} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await violationsOn(page), colorScheme).toEqual([]);
        }
        expect(await overflowOf(page), 'pixels that have to be scrolled sideways').toBe(0);
      });
    }

    test('has targets of at least 24 pixels, or links in a sentence', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(address);
      const small = await page.evaluate(() => {
        // What the keyboard passes over is offered elsewhere too; a label belongs to its control.
        const controls = document.querySelectorAll<HTMLElement>(
          ':is(a[href], button, input, select, summary, [role="button"]):not([tabindex="-1"])',
        );
        const inSentence = (element: HTMLElement): boolean => {
          const text = element.closest('p, li, dd, td, span.cited-in')?.textContent.trim() ?? '';
          return element.matches('a') && text !== element.textContent.trim();
        };
        return [...controls]
          .filter((element) => element.checkVisibility() && !inSentence(element))
          .map((element) => ({
            element,
            box: (element.closest('label') ?? element).getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width > 0 && (box.width < 23.5 || box.height < 23.5))
          .map(
            ({ element, box }) =>
              `${element.outerHTML.slice(0, 90)} ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`,
          );
      });
      expect(small).toEqual([]);
    });
  });
}

test('a guideline can be read in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(guideline);
  expect(await violationsOn(page)).toEqual([]);
  // What colours say elsewhere, lines and words say here.
  await expect(page.getByText(status).first()).toBeVisible();
  const edge = await page
    .locator('.glance')
    .evaluate((box) => Number.parseFloat(getComputedStyle(box).borderInlineStartWidth));
  expect(edge).toBeGreaterThan(2);
});

test.describe('the keyboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('skips to the content first', async ({ page }) => {
    await page.goto(guideline);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    // The next stop lies in the content, not in the header above it.
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toBeVisible();
  });

  test('goes through the contents to a section', async ({ page }) => {
    await page.goto(guideline);
    const link = page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('link', { name: 'Billing/Coding Information' });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#billing-coding$/u);
    await expect(page.locator('#billing-coding > h2')).toBeInViewport();
    // Reading goes on from the section.
    await page.keyboard.press('Tab');
    await expect(page.locator('#billing-coding :focus')).toBeVisible();
  });

  test('copies the link to a section, and says so', async ({ page }) => {
    await page.goto(guideline);
    const link = page.getByRole('link', { name: 'Link to Position Statement' });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText(/Position Statement.*copied/u);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${guideline}#position-statement`,
    );
    await expect(link).toBeFocused();
  });

  test('follows a citation, and comes back to it', async ({ page }) => {
    await page.goto(guideline);
    const citation = page.locator('#study-yang-2020 a[href="#ref-yang-2020"]').first();
    await citation.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#ref-yang-2020')).toBeInViewport();
    const back = page.getByRole('button', { name: 'Back to where you were' });
    await expect(back).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator('#ref-yang-2020 :focus')).toBeVisible();
    await back.focus();
    await page.keyboard.press('Enter');
    await expect(citation).toBeFocused();
    await expect(citation).toBeInViewport();
    await expect(back).toBeHidden();
  });

  test('sees where it is', async ({ page }) => {
    await page.goto(guideline);
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(
          document.activeElement ?? document.body,
        );
        return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
      });
      expect(outline, 'width of the ring around what has the focus').toBeGreaterThanOrEqual(2);
    }
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 } });

  test('the contents open, stay reachable, and close behind a choice', async ({ page }) => {
    await page.goto(guideline);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const summary = contents.locator('summary');
    const link = contents.getByRole('link', { name: 'Definitions' });
    await expect(link).toBeHidden();
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(link).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(link).toBeHidden();
    await summary.click();
    await link.click();
    await expect(link).toBeHidden();
    await expect(page.locator('#definitions > h2')).toBeInViewport({ ratio: 1 });
    await expect(summary).toBeInViewport();
    await expect(contents.locator('[data-current]')).toHaveText('Definitions');
    // The bar of the contents does not lie upon the heading.
    const bar = await contents.boundingBox();
    const heading = await page.locator('#definitions > h2').boundingBox();
    expect(heading?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  });

  test('what has the focus is not hidden under the contents', async ({ page }) => {
    await page.goto(guideline);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await page.locator('#ref-yang-2020 a').last().focus();
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Shift+Tab');
      const focused = await page.locator(':focus').boundingBox();
      const bar = await contents.boundingBox();
      expect(focused?.y ?? 0).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
    }
  });
});

test('nothing moves for those who want it still', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(guideline);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        return (
          [transitionDuration, animationDuration].some((time) => !/^0s(?:, 0s)*$/u.test(time)) ||
          scrollBehavior === 'smooth'
        );
      })
      .map(({ tagName, className }) => `${tagName}.${className}`),
  );
  expect(moving).toEqual([]);
});
