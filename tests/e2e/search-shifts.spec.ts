/** Nothing on the search page moves by itself: with hits and without, whether its index is there or comes late. */
import { expect, test, type Page } from '@playwright/test';
import { fixtureSite, sites } from './sites.ts';
import { shiftsOn, watchShifts } from './support/shifts.ts';

const stateOf = (page: Page) => page.locator('[data-search-state]');

/** Holds the index back until it is let go. */
const holdIndex = async (page: Page): Promise<() => void> => {
  const released = Promise.withResolvers<undefined>();
  await page.route('**/search/library.json', async (route) => {
    await released.promise;
    await route.continue();
  });
  return () => {
    released.resolve(undefined);
  };
};

for (const [name, viewport] of [
  ['a wide window', { width: 1280, height: 720 }],
  ['a phone', { width: 360, height: 640 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    for (const query of [
      '0602T',
      'xyzzy',
      'the',
      'pancraetic',
      'liver',
      '0600T',
      'liver&year=1066',
      'liver&kind=guidance',
    ]) {
      test(`answers an address in its place: ${query}`, async ({ page }) => {
        await watchShifts(page);
        const release = await holdIndex(page);
        await page.goto(`search/?q=${query}`);
        await expect(page.locator('[data-search-status]')).toHaveText('Searching …');
        expect(await shiftsOn(page)).toEqual({ unasked: 0, byInput: 0 });
        release();
        await expect(stateOf(page)).toHaveAttribute('data-search-state', 'done');
        expect(await shiftsOn(page)).toEqual({ unasked: 0, byInput: 0 });
        // The index is there at once.
        await page.goto(`search/?q=${query}&exact=1`);
        await expect(stateOf(page)).toHaveAttribute('data-search-state', 'done');
        expect(await shiftsOn(page)).toEqual({ unasked: 0, byInput: 0 });
      });
    }

    test('says that the index is missing in its place', async ({ page }) => {
      await watchShifts(page);
      await page.route('**/search/library.json', (route) => route.abort());
      await page.goto('search/?q=liver');
      await expect(stateOf(page)).toHaveAttribute('data-search-state', 'failed');
      await expect(
        page.getByRole('navigation', { name: 'Look without searching' }),
      ).toBeInViewport();
      expect(await shiftsOn(page)).toEqual({ unasked: 0, byInput: 0 });
    });

    test('answers in one place whatever is typed', async ({ page }) => {
      for (const site of [sites.root, fixtureSite]) {
        await page.goto(`${site.url}search/`);
        const status = page.locator('[data-search-status]');
        const place = async () => (await status.boundingBox())?.y;
        const before = await place();
        for (const query of ['x', 'xyzzy', 'the', '0602T', 'liver', 'electroporation', '0600T']) {
          await page.getByRole('main').getByRole('searchbox').fill(query);
          await expect(stateOf(page)).toHaveAttribute('data-search-state', 'done');
          expect(await place(), query).toBe(before);
        }
      }
    });

    test('moves nothing far while one types', async ({ page }) => {
      await watchShifts(page);
      await page.goto('search/');
      const input = page.getByRole('main').getByRole('searchbox');
      for (const key of '0602T') await input.press(key);
      await input.fill('liver');
      await expect(page.locator('[data-search-results] a').first()).toBeVisible();
      const { unasked, byInput } = await shiftsOn(page);
      expect(unasked).toBe(0);
      // What there is instead of hits makes room for a remark.
      expect(byInput).toBeLessThan(0.1);
    });
  });
}
