import { expect, test, type Page } from '@playwright/test';
import { pages } from './pages.ts';

const widths = [360, 768, 1440, 1920] as const;
const schemes = ['light', 'dark'] as const;

/** Kinds that are looked at with more contrast and on paper too: each style sheet is on one of them. */
const inMoreMedia: readonly string[] = [
  'a guideline',
  'a guideline with criteria and forms',
  'the references',
  'the history of several versions',
  'the differences between versions',
  'the search with hits',
  'the style page',
  'stress, a guideline',
];

/** The width of A4 between its margins, and of Letter within a pixel or two. */
const sheet = 658;

/** A longer page is more than one picture: Chromium paints none beyond 16,384 pixels. */
const tallest = 8_000;

/** Opens a page, and waits for what its scripts put there. */
const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect(page.locator('[data-search-state="busy"]')).toHaveCount(0);
  await expect(page.locator('.footer-line select')).toHaveCount(1);
  await page.evaluate(async () => document.fonts.ready);
};

/** What follows further down is more of the same: of the longest pages, the beginning is compared. */
const most = 4;

/** Compares a page with its screenshots, from its top on. */
const look = async (page: Page, ...name: string[]): Promise<void> => {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  const parts = Math.min(most, Math.ceil(height / tallest));
  for (let part = 0; part < parts; part += 1) {
    const y = part * tallest;
    await expect
      .soft(page)
      .toHaveScreenshot([...name, ...(parts > 1 ? [String(part + 1)] : [])].join(' ') + '.png', {
        fullPage: true,
        clip: { x: 0, y, width, height: Math.min(tallest, height - y) },
      });
  }
};

for (const [kind, address] of pages) {
  for (const width of widths) {
    // Colours do not depend on how much there is: the pages at their limits are looked at in one scheme.
    for (const colorScheme of kind.startsWith('stress') ? (['light'] as const) : schemes) {
      test(`${kind}, ${String(width)} px, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await open(page, address);
        await look(page, kind, String(width), colorScheme);
      });
    }
  }
}

for (const [kind, address] of pages.filter(([name]) => inMoreMedia.includes(name))) {
  for (const colorScheme of schemes) {
    test(`${kind}, more contrast, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme, contrast: 'more' });
      await open(page, address);
      await look(page, kind, 'more contrast', colorScheme);
    });
  }

  test(`${kind}, on paper`, async ({ page }) => {
    await page.setViewportSize({ width: sheet, height: 900 });
    await open(page, address);
    await page.emulateMedia({ media: 'print' });
    await look(page, kind, 'on paper');
  });
}
