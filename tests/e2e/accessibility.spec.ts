import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';
import { colourViolationsOn, paleTextOn, violationsOn } from './support/axe.ts';
import { tabBack, tabThrough } from './support/focus/tab-through.ts';
import {
  doubleLetters,
  enlargeLetters,
  lostWordsOn,
  overflowOf,
  spreadLetters,
} from './support/letters.ts';
import { pageKinds } from './support/page-kinds.ts';
import { smallTargetsOn } from './support/targets.ts';

/** Opens a page, and waits for what its script puts there. */
const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect(page.locator('[data-search-state="busy"]')).toHaveCount(0);
};

for (const [kind, address] of pageKinds) {
  test.describe(kind, () => {
    test('is accessible on a wide screen, in every theme', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await open(page, address);
      await test.step('what the tab key comes to can be seen', async () => {
        expect(await tabThrough(page)).toEqual([]);
      });
      await test.step('axe finds nothing', async () => {
        expect(await violationsOn(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await colourViolationsOn(page), 'in the dark').toEqual([]);
      });
      await test.step('with more contrast, all text has it', async () => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, contrast: 'more' });
          expect(await paleTextOn(page), colorScheme).toEqual([]);
        }
        await page.emulateMedia({ colorScheme: null, contrast: null });
      });
      await test.step('letters twice as large lie on nothing, and nothing has to be scrolled sideways', async () => {
        await doubleLetters(page);
        expect(await overflowOf(page)).toBe(0);
        expect(await lostWordsOn(page)).toEqual([]);
      });
    });

    test('is accessible on a narrow screen', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 700 });
      await open(page, address);
      await test.step('what the tab key comes to can be seen', async () => {
        expect(await tabThrough(page)).toEqual([]);
      });
      await test.step('targets are large enough', async () => {
        expect(await smallTargetsOn(page)).toEqual([]);
      });
      // 1280 by 1024 pixels at 400 %
      await page.setViewportSize({ width: 320, height: 256 });
      await test.step('at 400 %, axe finds nothing, and nothing has to be scrolled sideways', async () => {
        expect(await violationsOn(page)).toEqual([]);
        expect(await overflowOf(page)).toBe(0);
      });
      await test.step('letters and lines can be set further apart', async () => {
        await spreadLetters(page);
        expect(await overflowOf(page)).toBe(0);
        expect(await lostWordsOn(page)).toEqual([]);
      });
      await test.step('nothing moves for those who want it still', async () => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        expect(await movingOn(page)).toEqual([]);
      });
    });
  });
}

for (const width of [320, 360]) {
  test(`with the browser’s letters twice as large, no page is wider than ${String(width)} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await enlargeLetters(page);
    for (const [kind, address] of pageKinds) {
      await open(page, address);
      expect.soft(await overflowOf(page), kind).toBe(0);
    }
  });
}

test('going back, nothing is covered by what sticks to the top of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await open(page, `${sites.root.url}guidelines/02-40000-26/`);
  expect(await tabBack(page)).toEqual([]);
});

/** What moves, or is scrolled smoothly, a line each. */
const movingOn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        return (
          [transitionDuration, animationDuration].some((time) => !/^0s(?:, 0s)*$/u.test(time)) ||
          scrollBehavior === 'smooth'
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
