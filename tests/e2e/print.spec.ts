import { expect, test, type Page } from '@playwright/test';
import { fixtureSite, sites } from './sites.ts';
import { readPdf, squeezed, type Pdf } from './support/pdf.ts';

const guideline = `${sites.root.url}guidelines/02-40000-26/`;
const number = '02-40000-26';
const revised = 'Revised June 15, 2024';
const library = 'Medical Coverage Guidelines';

/** A page of each kind, with what stands in the margins of all its sheets. */
const kinds = [
  ['the guideline', guideline, [number, revised]],
  ['the references', `${guideline}references/`, ['References ·', number, revised]],
  [
    'the history, with an answer',
    `${guideline}history/?on=2020-09-01`,
    ['History', number, revised, '/history/?on=2020-09-01'],
  ],
  [
    'a guideline with criteria and forms',
    `${fixtureSite.url}guidelines/09-J0000-94/`,
    ['09-J0000-94', 'Revised March 15, 2024'],
  ],
  ['the library', sites.root.url, [library]],
  ['the codes', `${sites.root.url}codes/`, ['Codes', library]],
  ['a code', `${sites.root.url}codes/0600T/`, ['CPT 0600T', library]],
  ['the updates', `${sites.root.url}updates/`, ['Updates', library]],
  ['the search', `${sites.root.url}search/?q=liver`, ['Search', library, '/search/?q=liver']],
  ['a page of text', `${sites.root.url}about/`, ['About this site', library]],
] as const;

const paperSizes = { A4: [596, 843], Letter: [612, 792] } as const;

const print = async (page: Page, format: keyof typeof paperSizes): Promise<Pdf> =>
  readPdf(await page.pdf({ format, tagged: true, outline: true }));

/** Opens a page and waits for what its scripts have to say. */
const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  if (address.includes('?on=')) await expect(page.locator('.answer h3')).toBeVisible();
  if (address.includes('?q='))
    await expect(page.locator('.search-results li').first()).toBeVisible();
};

for (const [kind, address, inMargins] of kinds) {
  test(`${kind} says on every sheet what it is, of when, from where and when printed`, async ({
    page,
  }) => {
    // A dark screen has to do with nothing.
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.clock.setFixedTime(new Date('2026-03-09T12:00:00'));
    await open(page, address);
    const own = await page.locator('html').getAttribute('data-address');
    expect(own).toBe(`http://localhost:4321${new URL(address).pathname}`);
    const { sheets } = await print(page, 'A4');
    const expected = [...inMargins, own ?? '', 'Printed March 9, 2026'].map(squeezed);
    for (const [index, { size, text }] of sheets.entries()) {
      const count = `Page ${String(index + 1)} of ${String(sheets.length)}`;
      for (const words of [...expected, squeezed(count)]) expect(text).toContain(words);
      expect(size).toEqual(paperSizes.A4);
    }
    // No heading is left alone at the foot of a sheet.
    expect(sheets.filter(({ lowest }) => lowest.length === 0)).toEqual([]);
    const headings = sheets.filter(({ lowest }) => lowest.some((role) => /^H\d$/u.test(role)));
    expect(headings.map(({ text }) => text.slice(-60))).toEqual([]);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const left = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, input, select, textarea, summary, nav:not(.notices), .permalink, .to-top, .skip, .files, .onward, .site-header',
        ),
      ]
        // The names of columns that a script lets sort are text on paper.
        .filter((element) => element.checkVisibility() && !element.matches('th button'))
        .map(({ outerHTML }) => outerHTML.slice(0, 90)),
    );
    expect(left, 'what asks to be pressed').toEqual([]);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
}

for (const format of ['A4', 'Letter'] as const) {
  test(`the guideline is whole on ${format}`, async ({ page }) => {
    await page.goto(guideline);
    const { sheets, text } = await print(page, format);
    for (const { size, lowest } of sheets) {
      expect(size).toEqual(paperSizes[format]);
      expect(lowest.filter((role) => /^H\d$/u.test(role))).toEqual([]);
    }
    expect(sheets.length).toBeLessThan(14);
    // Every word that a reader sees on the screen, and asks nothing of them.
    const seen = await page
      .locator('.sections > section[id] :is(p, td, dd):not(.onward)')
      .evaluateAll((elements) => elements.map((element) => element.textContent));
    const lost = seen
      .map(squeezed)
      .filter((words) => !words.includes('http') && !text.includes(words));
    // A passage that goes on overleaf has the margins of two sheets in its midst.
    expect(lost.length).toBeLessThan(sheets.length);
    expect(seen.length).toBeGreaterThan(80);
    for (const words of [
      'restates guideline 02-40000-26 of Florida Blue, as revised June 15, 2024',
      'The publisher’s own text governs',
      'https://mcgs.bcbsfl.com/MCG?mcgId=02-40000-26&pv=false',
      'https://mcgs.bcbsfl.com/MCG?mcgId=02-99221-13&pv=false',
      'no authorization, certification, explanation of benefits',
      'The present text: http://localhost:4321/guidelines/02-40000-26/',
      'doi: 10.1148/radiol.2021203089',
    ])
      expect(text).toContain(squeezed(words));
    // Links within the page print no address, nor do identifiers.
    expect(text).not.toContain('(#');
    expect(text).not.toContain('(https://doi.org');
    expect(text).not.toContain(squeezed('Filter, sort, compare'));
    expect(text).not.toContain(squeezed('Take it along'));
  });
}

test('a table that goes on overleaf repeats its header', async ({ page }) => {
  await page.goto(`${guideline}history/`);
  const { sheets } = await print(page, 'A4');
  const withRows = sheets.filter(({ text }) => /Maintainedatevery(?:review)?/u.test(text));
  expect(withRows.length).toBeGreaterThan(1);
  for (const { text } of withRows) expect(text).toContain('LatestentryPosition');
});

test('a long table of codes begins on the sheet of its heading', async ({ page }) => {
  await page.goto(`${sites.root.url}codes/`);
  await page.locator('.codes tbody').evaluate((body) => {
    for (let copy = 0; copy < 6; copy++) body.append(...body.cloneNode(true).childNodes);
  });
  const { sheets } = await print(page, 'A4');
  expect(sheets.length).toBeGreaterThan(3);
  expect(sheets[0]?.text).toContain('0600T');
});

test('so does a table whose columns can be sorted', async ({ page }) => {
  await page.goto(`${guideline}references/?kind=review`);
  await expect(page.getByRole('button', { name: 'Result' }).first()).toBeVisible();
  const { sheets } = await print(page, 'A4');
  const tables = page.locator('table[data-sortable]');
  const rows = await Promise.all(
    (await tables.all()).map(async (table) =>
      (await table.locator('tbody tr').allInnerTexts()).map(squeezed),
    ),
  );
  const parts = sheets.map(({ text }) => ({
    headers: text.split('StudyOutcomeAtResult').length - 1,
    tables: rows.filter((ofTable) => ofTable.some((row) => text.includes(row))).length,
  }));
  // One of them is split.
  expect(parts.reduce((sum, part) => sum + part.tables, 0)).toBeGreaterThan(rows.length);
  for (const part of parts) expect(part.headers).toBe(part.tables);
});

for (const query of ['liver tumor '.repeat(30), '肝腫瘍'.repeat(40)])
  test(`a long search address stays on the sheet: ${query.slice(0, 12)}`, async ({ page }) => {
    const asked = `${sites.root.url}search/?q=${encodeURIComponent(query)}`;
    await page.goto(asked);
    const { sheets } = await print(page, 'A4');
    for (const { text, rightmost, size } of sheets) {
      expect(text).toContain(`/search/?q=${encodeURIComponent(query).slice(0, 60)}`);
      expect(text).toContain('…Printed');
      // Its margins are 18 mm, of which no letter stands.
      expect(rightmost).toBeLessThan(size[0] - 50);
    }
  });

test('a sheet ends with nothing that leads to what stands overleaf', async ({ page }) => {
  await page.goto(`${fixtureSite.url}guidelines/09-J0000-94/`);
  const leading = /(?:criteriaaremet|indications|ofthese:|ispresent:|hold:|theweight:)$/u;
  const ends: string[] = [];
  // What stands above pushes each line to the end of a sheet in turn.
  for (let height = 100; height <= 450; height += 25) {
    await page.locator('#position-statement').evaluate((section, room) => {
      section.style.paddingBlockStart = `${String(room)}px`;
    }, height);
    const { sheets } = await print(page, 'A4');
    ends.push(...sheets.map(({ text }) => text.slice(-60)));
  }
  expect(ends.length).toBeGreaterThan(15);
  expect(ends.filter((end) => leading.test(end))).toEqual([]);
});

test('what the front page leaves out is counted on paper, with the address', async ({ page }) => {
  await page.goto(sites.root.url);
  const { text } = await print(page, 'A4');
  const updates = /Thelatest5of(\d+)updates\.Allupdates\(http:\/\/localhost:4321\/updates\/\)/u;
  expect(Number(updates.exec(text)?.[1])).toBeGreaterThan(5);
  // All of its two codes stand there.
  expect(text).not.toContain('Allcodes');
});

test('the front page says the library’s title at the head of a sheet once', async ({ page }) => {
  await page.goto(sites.root.url);
  expect(await page.locator('html').getAttribute('data-title')).toBe(library);
  expect(await page.locator('html').getAttribute('data-edition')).toBeNull();
  const { sheets, text } = await print(page, 'A4');
  // And in its heading.
  expect(text.split(squeezed(library))).toHaveLength(sheets.length + 2);
});

for (const [copy, address] of [
  ['a page', `${fixtureSite.url}guidelines/09-J0000-94/`],
  ['a copy for a case file', `${fixtureSite.url}guidelines/09-J0000-94/09-J0000-94.html`],
] as const)
  test(`addresses on paper: each once, and of attachments (${copy})`, async ({ page }) => {
    await page.goto(address);
    const { text } = await print(page, 'A4');
    expect(text).toContain(
      'requestform(http://localhost:4321/guidelines/09-J0000-94/attachments/request-form.txt)',
    );
    expect(text).toContain('https://www.example.org/inventumab_(drug).');
    expect(text).not.toContain('(https://www.example.org');
  });

test('a filtered list says on paper that it is one', async ({ page }) => {
  await page.goto(`${guideline}references/?q=pancrea`);
  const status = page.locator('[data-status]');
  await expect(status).toHaveText(/^[1-9]\d* of 57 references$/u);
  const words = await status.innerText();
  const { text } = await print(page, 'A4');
  expect(text).toContain(squeezed(words));
  expect(text).toContain(squeezed('/references/?q=pancrea'));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all but the day of printing is said', async ({ page }) => {
    await page.goto(guideline);
    const { sheets } = await print(page, 'Letter');
    for (const { text } of sheets) {
      for (const words of [number, revised, 'localhost:4321/guidelines/02-40000-26/', 'Page'])
        expect(text).toContain(squeezed(words));
      expect(text).not.toContain('Printed');
    }
  });
});
