/** What a search says of how it read a query: seen, told to screen readers, and each thing once. */
import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';
import { listen, told } from './support/told.ts';

const guideline = `${sites.root.url}guidelines/02-40000-26/`;

const notes = (page: Page) => page.locator('.search-notes');
const status = (page: Page) => page.locator('.search-status');
const state = (page: Page) => page.locator('[data-search-state]');

/** Opens each of the two doors to the search, with its field ready to be typed into. */
const doors: readonly (readonly [name: string, open: (page: Page) => Promise<void>])[] = [
  [
    'the dialog',
    async (page) => {
      await page.goto(guideline);
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
    },
  ],
  [
    'the page',
    async (page) => {
      await page.goto(`${sites.root.url}search/`);
      await page.getByRole('main').getByRole('searchbox').focus();
    },
  ],
];

for (const [name, open] of doors) {
  test.describe(name, () => {
    test('tells of the answer and of its notes at once, when no more is typed', async ({
      page,
    }) => {
      await page.clock.install();
      await listen(page);
      await open(page);
      const field = page.getByRole('searchbox');
      const tells = async (query: string): Promise<string[]> => {
        await field.press('ControlOrMeta+a');
        for (const key of query) {
          await field.press(key);
          await page.clock.runFor(200);
        }
        await expect(state(page)).toHaveAttribute('data-search-state', 'done');
        expect(await told(page), query).toEqual([]);
        await page.clock.runFor(1000);
        return told(page);
      };
      expect(await tells('Meijernik')).toEqual([
        '2 results for “Meijernik”. Results for meijerink.',
      ]);
      expect(await tells('0602T')).toEqual([
        'Nothing found for “0602T”. No such code in this library: 0602T.',
      ]);
      expect(await tells('xqzzy')).toEqual(['Nothing found for “xqzzy”.']);
      expect(await tells('the')).toEqual([
        'Nothing found for “the”. Type a word that says what to look for, or a code, a number, a date.',
      ]);
      // It is read once in the page: where it is seen.
      await page.clock.runFor(20_000);
      await expect(page.locator('.search-body [role="status"]')).toBeEmpty();
      await expect(status(page)).toHaveText('Nothing found for “the”.');
    });

    test('says each thing once, and nothing of what cannot be seen', async ({ page }) => {
      await open(page);
      const field = page.getByRole('searchbox');
      await field.fill('<script>alert</script> alert');
      await expect(notes(page)).toHaveText('“script”, “alert” are nowhere in this library.');
      await field.fill('0602T 0602T');
      await expect(notes(page)).toHaveText('No such code in this library: 0602T.');
      await field.fill('\u200B\u2060\u00AD');
      await expect(state(page)).toHaveAttribute('data-search-state', 'idle');
      await expect(status(page)).toBeEmpty();
      await expect(notes(page)).toBeEmpty();
    });

    test('says that it searched as typed, with a way back, and keeps the focus', async ({
      page,
    }) => {
      await open(page);
      const field = page.getByRole('searchbox');
      await field.fill('electroporaton');
      await page.getByRole('button', { name: 'Search for “electroporaton” as typed' }).click();
      await expect(status(page)).toHaveText('Nothing found for “electroporaton”.');
      await expect(notes(page)).toContainText('Searched as typed: no word was corrected.');
      await expect(field).toBeFocused();
      await page.getByRole('button', { name: 'Correct misspelled words' }).click();
      await expect(notes(page)).toContainText('Results for electroporation');
      await expect(notes(page)).not.toContainText('Searched as typed');
      await expect(field).toBeFocused();
    });
  });
}

test('an address that asks for words as typed is told so, and Enter keeps it', async ({ page }) => {
  await page.goto('search/?q=electroporaton&exact=1');
  await expect(notes(page)).toContainText('Searched as typed: no word was corrected.');
  await page.getByRole('main').getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\?q=electroporaton&exact=1$/u);
  await page.getByRole('button', { name: 'Correct misspelled words' }).click();
  await expect(page).toHaveURL(/\?q=electroporaton$/u);
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
});

test('a correction taken back in the dialog stays so on the page of results', async ({ page }) => {
  await page.goto(guideline);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill('electroporaton');
  await dialog.getByRole('button', { name: 'Search for “electroporaton” as typed' }).click();
  await expect(status(page)).toHaveText('Nothing found for “electroporaton”.');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=electroporaton&exact=1$/u);
  await expect(status(page)).toHaveText('Nothing found for “electroporaton”.');
});

for (const [query, direct] of [
  ['0600T', /#code-0600T$/u],
  ['0600T 0600t', /#code-0600T$/u],
  ['doi:10.1055/s-0039-1693980 PMID: 31435129', /#ref-chan-2019$/u],
  ['02-40000-26', /guidelines\/02-40000-26\/$/u],
  ['0600T; 0601T', undefined],
  ['0600T 0602T', undefined],
  ['10.1055/s-0039-1693980, 10.1016/j.crad.2021.03.020', undefined],
  ['L33777', /#ref-l33777-cms$/u],
] as const) {
  test(`Enter in the dialog goes ${direct ? 'to the place' : 'to all results'}: ${query}`, async ({
    page,
  }) => {
    await page.goto(sites.root.url);
    await page.keyboard.press('/');
    const field = page.getByRole('dialog').getByRole('searchbox');
    await field.fill(query);
    await field.press('Enter');
    await expect(page).toHaveURL(direct ?? /search\/\?q=/u);
    if (direct === undefined) {
      await expect(page.locator('[data-search-results] a').first()).toBeVisible();
      await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(query);
    }
    if (query.includes('0602T'))
      await expect(notes(page)).toHaveText('No such code in this library: 0602T.');
  });
}

test('a long heading stands beside its bullet, where the index is missing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.route('**/search/library.json', (route) => route.abort());
  await page.goto(guideline);
  await page
    .locator('main section[id] h2')
    .first()
    .evaluate((heading) => {
      heading.textContent = 'A heading of many words '.repeat(4);
    });
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('liver');
  const item = page.getByRole('dialog').locator('.search-failure li').first();
  await expect(item).toBeVisible();
  const tops = await item.evaluate((element) => {
    const link = element.querySelector('a');
    if (!link) return [];
    const words = new Range();
    words.selectNodeContents(link);
    const lines = [...words.getClientRects()].map(({ top }) => Math.round(top));
    // A bullet stands beside the line of what comes first: here a letter that takes no room.
    const beside = document.createElement('span');
    beside.textContent = '\u2060';
    link.before(beside);
    return [Math.round(beside.getBoundingClientRect().top), lines[0], lines.length];
  });
  expect(tops[2]).toBeGreaterThan(1);
  expect(tops[0]).toBe(tops[1]);
});
