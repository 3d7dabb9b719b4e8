import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { sites } from './sites.ts';
import { violationsOn } from './support/axe.ts';

const address = 'guidelines/02-40000-26/references/';

const shown = (page: Page): Locator => page.locator('[data-list] > li:visible');
const status = (page: Page): Locator => page.locator('[data-status]');
const keysOf = (page: Page): Promise<(string | null)[]> =>
  shown(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-key')));
const option = (page: Page, group: string, name: string): Locator =>
  page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name });

/** What a click hands over as a file. */
const handedOver = async (page: Page, click: () => Promise<void>): Promise<[string, string]> => {
  const waiting = page.waitForEvent('download');
  await click();
  const file = await waiting;
  return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')];
};

for (const [name, site] of Object.entries({ root: sites.root, 'sub-path': sites.subPath })) {
  test.describe(`the page of references (${name})`, () => {
    test.use({ baseURL: site.url });

    test('hands out its files', async ({ page }) => {
      await page.goto(address);
      for (const file of ['RIS', 'BibTeX', 'CSL-JSON', 'CSV', 'NBIB']) {
        const link = page.locator('.desk-files').getByRole('link', { name: file, exact: true });
        const response = await page.request.get((await link.getAttribute('href')) ?? '');
        expect(response.status(), file).toBe(200);
      }
    });

    test('takes a selection along', async ({ page }) => {
      await page.goto(`${address}?selected=meijerink-2021,yang-2020`);
      await expect(status(page)).toHaveText('All 57 references, 2 selected');
      const ris = await handedOver(page, () =>
        page.getByRole('button', { name: 'RIS', exact: true }).click(),
      );
      expect(ris[0]).toBe('references-02-40000-26.ris');
      expect(ris[1].match(/^ID {2}- .*/gmu)).toEqual(['ID  - meijerink-2021', 'ID  - yang-2020']);
      const bib = await handedOver(page, () =>
        page.getByRole('button', { name: 'BibTeX', exact: true }).click(),
      );
      expect(bib[1].match(/^@\w+\{.*/gmu)).toEqual([
        '@article{meijerink-2021,',
        '@article{yang-2020,',
      ]);
      const csl = await handedOver(page, () =>
        page.getByRole('button', { name: 'CSL-JSON', exact: true }).click(),
      );
      expect(JSON.parse(csl[1])).toMatchObject([{ id: 'meijerink-2021' }, { id: 'yang-2020' }]);
      const csv = await handedOver(page, () =>
        page.getByRole('button', { name: 'CSV', exact: true }).click(),
      );
      expect(csv[1].trimEnd().split('\r\n')).toHaveLength(3);
    });
  });
}

test.describe('narrowing the list', () => {
  test('by words, without marks or capitals, announced and in the address', async ({ page }) => {
    await page.goto(address);
    await page.getByRole('searchbox', { name: 'Words' }).fill('lapinska PANCREATIC');
    await expect(status(page)).toHaveText('1 of 57 references');
    expect(await keysOf(page)).toEqual(['gajewska-naryniecka-2023']);
    await expect(page).toHaveURL(/\?q=lapinska\+PANCREATIC$/u);
    await expect(status(page)).toHaveAttribute('role', 'status');
  });

  test('by what is pasted: an identifier, an address, words that belong together, half a letter', async ({
    page,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(address);
    for (const words of [
      'PMID:31435129',
      'PMID31435129',
      'https://doi.org/10.1055/s-0039-1693980',
    ]) {
      await page.getByRole('searchbox', { name: 'Words' }).fill(words);
      await expect(status(page)).toHaveText('1 of 57 references');
    }
    await page.getByRole('searchbox', { name: 'Words' }).fill('"soft tissue"');
    await expect(status(page)).toHaveText(/^[1-9]\d? of 57 references$/u);
    await page.getByRole('searchbox', { name: 'Words' }).evaluate((field) => {
      (field as HTMLInputElement).value = `${'long '.repeat(6000)}\uD800`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect(status(page)).toHaveText('0 of 57 references');
    expect(page.url().length).toBeLessThan(400);
    expect(errors).toEqual([]);
  });

  test('by kind, organ and identifier, and back', async ({ page }) => {
    await page.goto(address);
    await option(page, 'Kind of source', 'Trial').first().check();
    await expect(status(page)).toHaveText('3 of 57 references');
    await option(page, 'Kind of source', 'Protocol').check();
    await expect(status(page)).toHaveText('5 of 57 references');
    await option(page, 'Organ', 'Pancreas').check();
    await expect(status(page)).toHaveText('1 of 57 references');
    await option(page, 'Organ', 'Pancreas').uncheck();
    await option(page, 'Identifier', 'None of them').check();
    await expect(page).toHaveURL(/\?kind=trial,protocol&id=none$/u);
    expect(await keysOf(page)).toEqual(['scheffer-2015', 'wagstaff-2015']);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(status(page)).toHaveText('All 57 references');
    await expect(page).toHaveURL(new RegExp(`${address}$`, 'u'));
  });

  test('by what the evidence text names', async ({ page }) => {
    await page.goto(address);
    await option(page, 'Evidence text', 'Named in it').check();
    expect(await keysOf(page)).toEqual(['meijerink-2021', 'verloh-2019', 'yang-2020']);
  });

  test('tells how many each option would leave', async ({ page }) => {
    await page.goto(`${address}?organ=lung`);
    await expect(page.getByText('Guidance 1', { exact: true })).toBeVisible();
    await expect(page.getByText('Case report 0', { exact: true })).toBeVisible();
  });

  test('by years, drawn over with the mouse', async ({ page }) => {
    await page.goto(address);
    await page.locator('[data-histogram]').scrollIntoViewIfNeeded();
    const box = await page.locator('[data-histogram]').boundingBox();
    if (!box) throw new Error('there is no histogram');
    const at = (year: number): number => box.x + (box.width * (year - 2008 + 0.5)) / 16;
    await page.mouse.move(at(2020), box.y + 20);
    await page.mouse.down();
    await page.mouse.move(at(2022), box.y + 20, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/\?from=2020&to=2022$/u);
    await expect(status(page)).toHaveText('13 of 57 references');
    await expect(page.locator('[data-span]')).toHaveText('2020 to 2022');
  });

  test('by years, with the keyboard', async ({ page }) => {
    await page.goto(address);
    await page.getByRole('slider', { name: 'From year' }).focus();
    for (let step = 0; step < 14; step += 1) await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/\?from=2022$/u);
    await expect(status(page)).toHaveText('5 of 57 references');
  });

  test('to nothing says so', async ({ page }) => {
    await page.goto(`${address}?q=unheard-of`);
    const none = page.getByText('No reference fits.');
    await expect(none).toBeVisible();
    await expect(page.getByRole('button', { name: 'RIS', exact: true })).toBeDisabled();
    await none.getByRole('button', { name: 'Clear filters' }).click();
    await expect(status(page)).toHaveText('All 57 references');
    await expect(page.getByRole('button', { name: 'Clear filters' })).toHaveCount(0);
  });

  test('stands in the address: whoever is sent it sees the same', async ({ page }) => {
    await page.goto(`${address}?organ=bile+ducts&sort=year&order=reversed&selected=fang-2021`);
    expect(await keysOf(page)).toEqual(['fang-2021', 'nct01442324']);
    await expect(
      page.getByRole('checkbox', { name: 'Select reference 10', exact: true }),
    ).toBeChecked();
    await expect(option(page, 'Organ', 'Bile ducts')).toBeChecked();
  });
});

test.describe('the order of the list', () => {
  for (const [by, first] of [
    ['by author', 'akinwande-2015'],
    ['by year', 'k080376'],
    ['by journal', 'labarbera-2017'],
    ['by kind', 'fruhling-2017'],
  ] as const) {
    test(`can be ${by}, and reversed`, async ({ page }) => {
      await page.goto(address);
      await page.getByRole('combobox', { name: 'Sort' }).selectOption(by);
      await expect(shown(page).first()).toHaveAttribute('data-key', first);
      await page.getByRole('button', { name: 'Reversed' }).click();
      await expect(shown(page).first()).not.toHaveAttribute('data-key', first);
      await expect(shown(page)).toHaveCount(57);
    });
  }

  test('leaves references without a year at the end, either way', async ({ page }) => {
    await page.goto(`${address}?sort=year`);
    await expect(shown(page).last()).toHaveAttribute('data-key', 'l33777-cms');
    await page.goto(`${address}?sort=year&order=reversed`);
    await expect(shown(page).last()).toHaveAttribute('data-key', 'l33777-cms');
  });

  test('leaves each its number', async ({ page }) => {
    await page.goto(`${address}?sort=year`);
    await expect(shown(page).first()).toHaveJSProperty('value', 46);
  });
});

test.describe('taking one along', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page): Promise<string> =>
    page.evaluate(() => navigator.clipboard.readText());

  test('as text, as BibTeX, as a link, as a file', async ({ page }) => {
    await page.goto(address);
    const opener = page.getByRole('button', { name: 'Export reference 12', exact: true });
    await opener.click();
    await page.getByRole('button', { name: 'Copy as text' }).last().click();
    await expect(page.getByText('Citation: copied')).toBeVisible();
    expect(await clipboard(page)).toMatch(/^Frühling P, Nilsson A, .+ Epub 2017 Jan 11\.$/u);
    await opener.click();
    await page.getByRole('button', { name: 'Copy as BibTeX' }).click();
    await expect(page.getByText('BibTeX: copied')).toBeVisible();
    expect(await clipboard(page)).toMatch(/^@article\{fruhling-2017,\n/u);
    await opener.click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link: copied')).toBeVisible();
    expect(await clipboard(page)).toBe(
      `${sites.root.url}guidelines/02-40000-26/#ref-fruhling-2017`,
    );
    await opener.click();
    const [name, text] = await handedOver(page, () =>
      page.getByRole('button', { name: 'RIS file' }).click(),
    );
    expect(name).toBe('fruhling-2017.ris');
    expect(text).toContain('AU  - Frühling, P\r\n');
    expect(text.match(/^ER/gmu)).toHaveLength(1);
  });

  test('by keyboard: into the menu, and out of it with Esc', async ({ page }) => {
    await page.goto(address);
    const opener = page.getByRole('button', { name: 'Export reference 1', exact: true });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('#take-menu').getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('#take-menu')).toBeHidden();
    await expect(opener).toBeFocused();
  });
});

test.describe('selecting by keyboard', () => {
  test('announces how many, and puts them into the address', async ({ page }) => {
    await page.goto(address);
    await page.getByRole('checkbox', { name: 'Select reference 1', exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(status(page)).toHaveText('All 57 references, 1 selected');
    await expect(page).toHaveURL(/\?selected=akinwande-2015$/u);
    await expect(page.getByText('Export the 1 selected:')).toBeVisible();
    await page.getByRole('button', { name: 'Clear selection' }).click();
    await expect(status(page)).toHaveText('All 57 references');
  });

  test('of all that are shown adds them to what was selected', async ({ page }) => {
    await page.goto(`${address}?organ=lung&selected=akinwande-2015`);
    await page.getByRole('button', { name: 'Select all shown' }).click();
    await expect(status(page)).toHaveText('3 of 57 references, 4 selected');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole list stands there, with its files and without idle controls', async ({
    page,
  }) => {
    await page.goto(address);
    await expect(shown(page)).toHaveCount(57);
    await expect(page.getByRole('link', { name: 'RIS', exact: true })).toBeVisible();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.locator('#evidence circle')).toHaveCount(11);
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('filters unfold, narrow the list, and leave it in view', async ({ page }) => {
    await page.goto(address);
    await page.getByText('Filters', { exact: true }).tap();
    await page.getByText('Case report', { exact: true }).first().scrollIntoViewIfNeeded();
    await option(page, 'Kind of source', 'Case report').tap();
    await expect(status(page)).toHaveText('3 of 57 references');
    await page.getByRole('checkbox', { name: 'Select reference 31', exact: true }).tap();
    await expect(status(page)).toHaveText('3 of 57 references, 1 selected');
    await page.getByRole('button', { name: 'Export reference 31', exact: true }).tap();
    await expect(page.locator('#take-menu')).toBeInViewport({ ratio: 1 });
  });
});

test.describe('what the page tells', () => {
  test('of named and listed, identifiers and years', async ({ page }) => {
    await page.goto(address);
    const facts = page.locator('.desk-facts');
    await expect(facts).toContainText('3 and 54 only listed');
    await expect(facts).toContainText('2008 to 2023');
    await expect(facts).toContainText('median 2017');
    for (const pair of [
      'DOI 23',
      'PMID 3',
      'NCT 4',
      'NICE 8',
      'CMS LCD 2',
      'CMS article 1',
      'FDA 510(k) 2',
    ])
      await expect(facts.getByText(pair, { exact: true })).toBeVisible();
    await expect(facts).toContainText('17 carry none');
    await expect(page.locator('.year-kind tfoot .all')).toHaveText('57');
  });

  test('of what belongs together, with the reason', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('#ref-ipg442 .relations')).toContainText(
      'Later guidance on the same topic: NICE IPG579. Both are NICE',
    );
    await expect(page.locator('#together li')).toHaveCount(5);
  });

  test('of outcomes, in order of any column', async ({ page }) => {
    await page.goto(`${address}#evidence`);
    const rows = page.locator('#evidence tbody').first().locator('tr');
    await expect(rows).toHaveCount(10);
    await page.getByRole('button', { name: 'Result' }).first().click();
    await expect(rows.first()).toContainText('28.8%');
    await page.getByRole('button', { name: 'Result' }).first().click();
    await expect(rows.first()).toContainText('97.2%');
    await expect(page.getByRole('columnheader', { name: 'Result' }).first()).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  test('to reference managers, as COinS', async ({ page }) => {
    await page.goto(address);
    const spans = await page
      .locator('span.Z3988')
      .evaluateAll((all) => all.map((span) => span.getAttribute('title') ?? ''));
    expect(spans).toHaveLength(57);
    expect(new URLSearchParams(spans[20]).get('rft.atitle')).toMatch(
      /^Irreversible Electroporation to Treat/u,
    );
    expect(new URLSearchParams(spans[20]).getAll('rft_id')).toContain(
      'info:doi/10.1148/radiol.2021203089',
    );
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 320]) {
    test(`axe finds nothing wrong: ${colorScheme}, ${String(width)} px`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      if (width < 1000) await page.getByText('Filters', { exact: true }).click();
      expect(await violationsOn(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, 'pixels that have to be scrolled sideways').toBe(0);
    });
  }
}

test('nothing is refused by the page’s own policy', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.goto(`${address}?kind=trial`);
  await expect(status(page)).toHaveText('3 of 57 references');
  expect(refused).toEqual([]);
});

test.describe('a link to a reference that is filtered away', () => {
  const reference = (page: Page): Locator => page.locator('#ref-chan-2019');

  test('shows it, and says so, until the filters are changed', async ({ page }) => {
    await page.goto(`${address}?q=zzz#ref-chan-2019`);
    await expect(reference(page)).toBeInViewport();
    await expect(status(page)).toHaveText(
      '1 of 57 references, including the one that the link leads to',
    );
    await expect(page.locator('[data-none]')).toBeHidden();
    await page.getByRole('checkbox', { name: 'Select reference 5', exact: true }).check();
    await expect(reference(page)).toBeVisible();
    await page.getByRole('searchbox', { name: 'Words' }).fill('zz');
    await expect(status(page)).toHaveText('0 of 57 references, 1 selected');
    await expect(reference(page)).toBeHidden();
  });

  test('shows it again when it is followed again', async ({ page }) => {
    await page.goto(address);
    const link = page.locator('#together a').first();
    const target = page.locator(`[id="${((await link.getAttribute('href')) ?? '').slice(1)}"]`);
    for (const time of ['first', 'second']) {
      await page.getByRole('searchbox', { name: 'Words' }).fill('zzz');
      await expect(target).toBeHidden();
      await link.click();
      await expect(target, time).toBeInViewport();
    }
  });
});
