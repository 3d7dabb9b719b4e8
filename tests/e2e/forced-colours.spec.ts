import { expect, test, type Locator } from '@playwright/test';
import { sites } from './sites.ts';
import { violationsOn } from './support/axe.ts';
import { changesOfColour } from './support/pixels.ts';
import { versionsSite } from './support/three-versions.ts';

const guideline = `${sites.root.url}guidelines/02-40000-26/`;

const styleOf = (place: Locator, name: string): Promise<string> =>
  place.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

test.use({ forcedColors: 'active' });

test('a guideline tells its status, the section that is read, and the place of a link', async ({
  page,
}) => {
  await page.goto(`${guideline}#code-0600T`);
  await expect(page.locator('.glance .verdict')).toHaveText(/^Experimental or investigational/u);
  expect(
    Number.parseFloat(await styleOf(page.locator('.glance'), 'border-inline-start-width')),
  ).toBeGreaterThan(2);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const current = contents.locator('a[aria-current]');
  await expect(current).toHaveText('Billing/Coding Information');
  const edge = 'border-inline-start-color';
  const others = contents.locator('a:not([aria-current])');
  expect(await styleOf(others.first(), edge)).not.toBe(await styleOf(current, edge));
  const listed = page.locator('tbody', { has: page.locator('#code-0600T') });
  expect(await styleOf(listed, 'outline-style')).toBe('solid');
  expect(await violationsOn(page)).toEqual([]);
});

test('the references tell pressed buttons, and years that are left out', async ({ page }) => {
  await page.goto(`${guideline}references/?from=2015&order=reversed`);
  const pressed = page.getByRole('button', { name: 'Reversed', pressed: true });
  const other = page.getByRole('button', { name: 'Select all shown' });
  expect(await styleOf(pressed, 'background-color')).not.toBe(
    await styleOf(other, 'background-color'),
  );
  const [left, kept] = [
    page.locator('.outside').first(),
    page.locator('rect:not(.outside)').first(),
  ];
  expect(await styleOf(left, 'fill')).not.toBe(await styleOf(kept, 'fill'));
  expect(await styleOf(left, 'stroke')).not.toBe('none');
});

test('the timeline tells kinds of entries by their shapes', async ({ page }) => {
  await page.goto(`${guideline}history/`);
  const lanes = await page
    .locator('.timeline [data-kind]')
    .evaluateAll((marks) =>
      marks.map((mark) => [
        mark.getAttribute('data-kind'),
        mark.querySelector('path')?.getAttribute('d') ?? '',
      ]),
    );
  const shapes = new Map(lanes.map(([kind, shape]) => [kind, shape]));
  expect(new Set(shapes.values()).size).toBe(shapes.size);
  expect(shapes.size).toBeGreaterThan(3);
});

test('differences tell by lines what came in and what was taken out', async ({ page }) => {
  await page.goto(`${versionsSite.url}guidelines/02-40000-26/history/2024-06-15--2025-06-15/`);
  expect(await styleOf(page.locator('main ins').first(), 'text-decoration-line')).toBe('underline');
  expect(await styleOf(page.locator('main del').first(), 'text-decoration-line')).toBe(
    'line-through',
  );
  expect(await styleOf(page.locator('.badge').first(), 'border-top-style')).toBe('solid');
});

test('what has the focus has its ring', async ({ page }) => {
  await page.goto(guideline);
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab');
    expect(await styleOf(page.locator(':focus'), 'outline-style')).toBe('solid');
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in a ${colorScheme} scheme`, () => {
    test.use({ colorScheme });

    // As they are painted: a computed style says nothing of the ground behind the letters.
    for (const [name, address, button] of [
      ['the front page', sites.root.url, 'Search'],
      ['the search page', `${sites.root.url}search/`, 'Search'],
      ['the history', `${guideline}history/`, 'Look up'],
      ['the references', `${guideline}references/?order=reversed`, 'Reversed'],
    ] as const)
      test(`the letters of ${name}’s main button are seen`, async ({ page }) => {
        await page.goto(address);
        const main = page.getByRole('main').getByRole('button', { name: button, exact: true });
        await expect(main).toBeVisible();
        expect(await changesOfColour(main)).toBeGreaterThan(button.length);
        await main.focus();
        expect(await changesOfColour(main)).toBeGreaterThan(button.length);
      });

    test('what was copied is told in letters that are seen', async ({ context, page }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(guideline);
      await page
        .locator('#code-0600T')
        .getByRole('button', { name: /^Copy row of/u })
        .click();
      await expect(page.locator('.toast')).toHaveText(/copied/u);
      expect(await changesOfColour(page.locator('.toast'))).toBeGreaterThan(
        'The row of code 0600T'.length,
      );
    });
  });
}
