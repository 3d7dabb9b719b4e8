import { expect, test, type Locator, type Page } from '@playwright/test';
import { fixtureSite, sites } from './sites.ts';
import { doubleLetters } from './support/letters.ts';

const open = (page: Page) => page.goto(`${sites.root.url}guidelines/02-40000-26/`);

const status = 'Experimental or investigational for all indications';

for (const [device, viewport] of [
  ['a laptop', { width: 1280, height: 720 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`the first screen of ${device} holds what a clinician comes for`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page);
    const header = page.locator('.guideline-header');
    for (const found of [
      header.getByRole('heading', { level: 1, name: 'Irreversible Electroporation (IRE)' }),
      header.getByText('02-40000-26').first(),
      header.getByText(status),
      header.getByRole('link', { name: '0600T' }),
      header.getByRole('link', { name: '0601T' }),
      header.locator('.facts').getByText('All lines of business'),
      header.getByRole('link', { name: 'Program exceptions', exact: true }).first(),
      header.getByText('February 15, 2016'),
      header.getByText('May 23, 2024'),
      header.locator('.facts').getByText('June 15, 2024'),
    ])
      await expect(found).toBeInViewport({ ratio: 1 });
  });
}

for (const media of ['screen', 'print'] as const) {
  test(`says whose text it restates, and shows the notice, without a click (${media})`, async ({
    page,
  }) => {
    await page.emulateMedia({ media });
    await open(page);
    const notice = page.getByRole('complementary', { name: 'Notice' });
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('restates guideline 02-40000-26 of Florida Blue');
    await expect(notice).toContainText('as revised June 15, 2024');
    await expect(notice).toContainText('The publisher’s own text governs');
    await expect(notice).toContainText('no authorization');
    await expect(notice).toContainText('rests solely with the patient and the physician');
    const link = notice.getByRole('link', { name: '02-40000-26 at Florida Blue' });
    await expect(link).toHaveAttribute(
      'href',
      'https://mcgs.bcbsfl.com/MCG?mcgId=02-40000-26&pv=false',
    );
  });
}

test('the notice stands beside the title where there is room for both, else below', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page);
  const boxes = async () => {
    const [head, notice] = [
      await page.locator('.guideline-header h1').boundingBox(),
      await page.locator('.guideline-header .notice').boundingBox(),
    ];
    if (!head || !notice) throw new Error('One of them is not shown');
    return { head, notice };
  };
  const beside = await boxes();
  expect(beside.notice.x).toBeGreaterThan(beside.head.x + beside.head.width);
  expect(beside.notice.y).toBeLessThan(beside.head.y);
  await doubleLetters(page);
  const below = await boxes();
  expect(below.head.width).toBeGreaterThan(800);
  expect(below.notice.y).toBeGreaterThan(below.head.y + below.head.height);
});

test('on paper, the page is its text alone', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page);
  await expect(page.getByRole('heading', { name: 'References' })).toBeVisible();
  await expect(page.locator('#update-2024-06-15')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  expect(await page.locator('.permalink:visible, .to-top:visible, .files:visible').count()).toBe(0);
});

test('on paper, addresses can be read', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page);
  const printed = await page
    .getByRole('complementary', { name: 'Notice' })
    .getByRole('link', { name: 'at Florida Blue' })
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('https://mcgs.bcbsfl.com/MCG?mcgId=02-40000-26');
});

test('the sections stand in the order of the guideline', async ({ page }) => {
  await open(page);
  const headings = await page.locator('.sections > section[id] > .titled > h2').allInnerTexts();
  expect(headings.map((heading) => heading.trim())).toEqual([
    'Description',
    'Summary and Analysis of Evidence',
    'Position Statement',
    'Billing/Coding Information',
    'Reimbursement Information',
    'Program Exceptions',
    'Definitions',
    'Related Guidelines',
    'Other',
    'References',
    'Committee Approval',
    'Guideline Update Information',
  ]);
});

for (const height of [720, 1200]) {
  test(`the rail marks the section that is read, ${String(height)} px high`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height });
    await open(page);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await expect(contents).toBeVisible();
    for (const link of await contents.getByRole('link').all()) {
      await link.click();
      await expect(link).toHaveAttribute('aria-current', 'true');
      await expect(contents.locator('[aria-current]')).toHaveCount(1);
      await expect(link).toBeInViewport();
    }
    await page.locator('#billing-coding').evaluate((section) => {
      section.scrollIntoView();
    });
    await expect(contents.locator('[aria-current]')).toHaveText('Billing/Coding Information');
  });
}

for (const fontSize of ['100%', '200%']) {
  test(`the bar of a phone names the section that a link leads to, letters at ${fontSize}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    // Letters of that size from the start, as a browser’s own setting has them.
    await page.addInitScript((size) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('head') === null) return;
        observer.disconnect();
        document.documentElement.style.setProperty('font-size', size);
      }).observe(document, { childList: true, subtree: true });
    }, fontSize);
    await open(page);
    const bar = page.locator('.contents summary');
    const closed = await bar.boundingBox();
    for (const [id, title] of [
      ['billing-coding', 'Billing/Coding Information'],
      ['evidence-summary', 'Summary and Analysis of Evidence'],
      ['references', 'References'],
    ] as const) {
      await page.evaluate((target) => {
        location.hash = target;
      }, id);
      await expect(bar.locator('[data-current]')).toHaveText(title);
      expect((await bar.boundingBox())?.height).toBe(closed?.height);
    }
  });
}

test('a long word in a heading does not widen the page', async ({ page }) => {
  for (const width of [320, 768, 1024]) {
    await page.setViewportSize({ width, height: 700 });
    await open(page);
    await expect(page.locator('.codes .row-tools')).toHaveCount(2);
    await page
      .locator('.prose :is(h2, h3)')
      .first()
      .evaluate((heading) => {
        heading.textContent = 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3);
      });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('what can be done with a code stands under it, and moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await open(page);
  const row = page.locator('#code-0600T');
  const tools = row.locator('.row-tools');
  await expect(tools).toHaveCount(1);
  const [code, cell, descriptor] = await Promise.all(
    [row.locator('.code'), tools, row.locator('[data-label="Descriptor"]')].map((one) =>
      one.boundingBox(),
    ),
  );
  if (!code || !cell || !descriptor) throw new Error('the row is not whole');
  expect(cell.y).toBeGreaterThanOrEqual(code.y + code.height);
  expect(cell.x + cell.width).toBeLessThanOrEqual(descriptor.x);
  expect(cell.y + cell.height).toBeLessThanOrEqual(descriptor.y + descriptor.height);
  const height = descriptor.height;
  await tools.evaluate((element) => {
    element.remove();
  });
  expect((await row.locator('[data-label="Descriptor"]').boundingBox())?.height).toBe(height);
});

test('all studies stand side by side, with intervals and limitations', async ({ page }) => {
  await open(page);
  const table = page.getByRole('region', { name: 'The studies side by side' });
  await expect(table.getByRole('rowheader')).toHaveText([
    'Meijerink et al (2021)',
    'Yang et al (2020)',
    'Verloh et al (2019)',
  ]);
  const row = table.getByRole('row').filter({ hasText: 'Meijerink' });
  await expect(row).toContainText('Phase II, two-center, single-arm clinical trial');
  await expect(row.getByRole('cell', { name: '51', exact: true })).toBeVisible();
  await expect(row).toContainText('68% at 1 year (95% CI 59 to 84');
  await expect(row).toContainText('74% (37 of 50)');
  await expect(row).toContainText('No control group.');
  const yang = table.getByRole('row').filter({ hasText: 'Yang' });
  await expect(yang).toContainText(
    'Overall survival (OS): 97.2% at 1 year, 53% at 3 years, 31.2% at 5 years',
  );
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/#study-meijerink-2021$/u);
});

test('on a phone, each cell of the studies says what it is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page);
  const cells = page.locator('.studies tbody tr').first().locator('td');
  expect(
    await cells.evaluateAll((all) =>
      all.map((cell) => getComputedStyle(cell, '::before').content.replaceAll('"', '')),
    ),
  ).toEqual(['Design', 'Setting and period', 'Enrolled', 'Outcomes', 'Limitations']);
});

test('each study has its facts beside its prose', async ({ page }) => {
  await open(page);
  const study = page.locator('#study-yang-2020');
  const terms = await study.locator('dt').allInnerTexts();
  expect(terms).toEqual([
    'Design',
    'Setting',
    'Period',
    'Enrolled',
    'Participants',
    'Intervention',
    'Outcomes',
    'Harms',
    'Limitations',
    'Authors’ conclusions',
  ]);
  await expect(study).toContainText('11 medical centers in Asia');
});

test('codes say when they were added and revised, and lead to the entry', async ({ page }) => {
  await open(page);
  const table = page.getByRole('table', { name: 'CPT codes' });
  await expect(table.locator('#code-0600T')).toContainText('Added July 1, 2020');
  const revised = table.locator('#code-0601T').getByRole('link', {
    name: 'Revised January 1, 2021',
  });
  await revised.click();
  await expect(page).toHaveURL(/#update-2021-01-01$/u);
  await expect(page.locator('#update-2021-01-01')).toBeInViewport();
});

test('references are numbered in the order of the source, and link out', async ({ page }) => {
  await open(page);
  const items = page.locator('#references ol > li');
  await expect(items).toHaveCount(57);
  await expect(items.nth(20)).toContainText('Meijerink MR, Ruarus AH, et al.');
  await expect(items.nth(56)).toContainText('Zimmerman A');
  for (const [reference, address] of [
    ['ref-meijerink-2021', 'https://doi.org/10.1148/radiol.2021203089'],
    ['ref-chan-2019', 'https://pubmed.ncbi.nlm.nih.gov/31435129/'],
    ['ref-nct01442324', 'https://clinicaltrials.gov/study/NCT01442324'],
    ['ref-ipg441', 'https://www.nice.org.uk/guidance/ipg441'],
  ] as const)
    await expect(page.locator(`#${reference} a[href="${address}"]`)).toHaveCount(1);
  expect(await page.locator('#ref-k080376 a').first().getAttribute('href')).toMatch(
    /accessdata\.fda\.gov.*K080376/u,
  );
  expect(await page.locator('#ref-a57743 a').first().getAttribute('href')).toMatch(
    /cms\.gov\/medicare-coverage-database\/.*57743/u,
  );
});

test('a reference says where it is cited, and leads back there', async ({ page }) => {
  await open(page);
  const cited = page.locator('#ref-meijerink-2021 .cited-in');
  await expect(cited).toHaveText(/Cited in\s+the study of Meijerink et al \(2021\)/u);
  await cited.getByRole('link').click();
  await expect(page).toHaveURL(/#study-meijerink-2021$/u);
  expect(await page.locator('.cited-in').count()).toBe(3);
});

test('a related guideline that is not held leads to its publisher, and says so', async ({
  page,
}) => {
  await open(page);
  for (const number of ['02-40000-23', '02-99221-13']) {
    const item = page.locator(`[id="related-${number}"]`);
    const link = item.getByRole('link').first();
    await expect(link).toHaveAttribute('rel', 'external');
    await expect(link).toHaveAttribute(
      'href',
      `https://mcgs.bcbsfl.com/MCG?mcgId=${number}&pv=false`,
    );
    await expect(item).toContainText('the link leads to the publisher');
  }
});

test('the history is an ordered list, oldest first', async ({ page }) => {
  await open(page);
  const dates = await page
    .locator('#update-history ol > li > time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates).toHaveLength(11);
  expect(dates).toEqual(dates.toSorted());
  expect(dates[0]).toBe('2016-02-15');
});

test('abbreviations are explained where they stand, and in a list', async ({ page }) => {
  await open(page);
  await expect(page.locator('#description abbr[title]').first()).toHaveAttribute(
    'title',
    /irreversible electroporation/iu,
  );
  const list = page.getByRole('region', { name: 'Abbreviations in this guideline' });
  for (const short of ['IRE', 'LAPC', 'HCC', 'CRLM', 'MWA', 'RFA', 'FEP', 'SAO', 'NCD', 'LCD'])
    await expect(list.getByText(short, { exact: true })).toBeVisible();
});

test.describe('a guideline with what the first one lacks', () => {
  test.use({ baseURL: fixtureSite.url });
  test.beforeEach(({ page }) => page.goto('guidelines/09-J0000-94/'));

  test('shows criteria, each with its anchor and how many are needed', async ({ page }) => {
    const position = page.locator('#position-adults');
    await expect(position.locator('.criteria-need')).toHaveText([
      'All of these:',
      'Any of these:',
      'At least 2 of these:',
    ]);
    // A criterion within a criterion stands within it.
    await expect(
      page.locator(
        '#criterion-disease #criterion-disease-relapsed #criterion-sign-b:not(:has(li))',
      ),
    ).toHaveText('Sign B');
    await page.goto('guidelines/09-J0000-94/#criterion-sign-b');
    await expect(page.locator('#criterion-sign-b')).toBeInViewport();
  });

  test('tells its positions at the top, each in words', async ({ page }) => {
    const verdicts = page.locator('.guideline-header .verdict');
    await expect(verdicts).toHaveText([
      'Medically necessary for invented disease in adults, when criteria are met',
      'Experimental or investigational for all other indications',
    ]);
    await page.locator('.glance').first().getByRole('link').click();
    await expect(page).toHaveURL(/#position-adults$/u);
  });

  test('shows ranges of codes, and statuses that depend on the indication', async ({ page }) => {
    const hcpcs = page.getByRole('table', { name: 'HCPCS codes' });
    const rows = hcpcs.getByRole('row').filter({ hasText: 'Medically necessary when' });
    await expect(rows).toContainText('J9999');
    await expect(rows).toContainText('Invented disease');
    await expect(hcpcs.getByRole('rowheader', { name: 'J9999' })).toHaveAttribute('rowspan', '2');
    await expect(page.locator('[id="code-C22.0-C22.9"]')).toContainText('C22.0–C22.9');
    await page.goto('codes/C22.0-C22.9/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ICD-10-CM C22.0–C22.9');
  });

  for (const width of [360, 1280])
    test(`a link to a code marks all of its statuses, ${String(width)} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${fixtureSite.url}guidelines/09-J0000-94/#code-J9999`);
      const marked = page.locator('tbody', { has: page.locator('#code-J9999') });
      for (const words of ['Medically necessary when', 'Experimental or investigational'])
        await expect(marked).toContainText(words);
      await expect(marked).not.toContainText('Q5999');
      const grounds = (of: Locator): Promise<string[]> =>
        of.evaluateAll((bodies) => bodies.map((body) => getComputedStyle(body).backgroundColor));
      expect(await grounds(marked)).toEqual(['rgb(255, 243, 196)']);
      const other = page.locator('tbody', { has: page.locator('#code-Q5999') });
      expect(await grounds(other)).toEqual(['rgba(0, 0, 0, 0)']);
    });

  // 658 px are what A4 leaves between its margins.
  for (const [media, width] of [
    ['screen', 640],
    ['screen', 768],
    ['screen', 1280],
    ['print', 658],
  ] as const)
    test(`gives descriptors the most room in a table of codes, ${String(width)} px of ${media}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ media });
      for (const address of [
        `${fixtureSite.url}guidelines/09-J0000-94/`,
        `${sites.root.url}guidelines/02-40000-26/`,
      ]) {
        await page.goto(address);
        const tables = await page.locator('table.codes').evaluateAll((found) =>
          found.map((table) => {
            const widthOf = ({ textContent, clientWidth }: Element) =>
              [textContent, clientWidth] as const;
            const cells = [...table.querySelectorAll<HTMLElement>('.code, td')];
            return {
              columns: [...table.querySelectorAll('thead th')].map(widthOf),
              // Every word of the statuses is whole, and every code stands in its column.
              broken: cells
                .filter((cell) => {
                  const column = cell.closest('th, td');
                  const before = cell.offsetWidth > (column?.clientWidth ?? 0);
                  cell.style.overflowWrap = 'normal';
                  return before || cell.scrollWidth > cell.clientWidth;
                })
                .map(({ textContent }) => textContent),
            };
          }),
        );
        expect(tables.length).toBeGreaterThan(0);
        for (const { columns, broken } of tables) {
          const [code, descriptor, ...others] = columns.map(([, wide]) => wide);
          expect(Math.max(code ?? 0, ...others)).toBeLessThan(descriptor ?? 0);
          expect(broken).toEqual([]);
        }
      }
    });

  test('says of each code since when it is listed, and what is not recorded', async ({ page }) => {
    await expect(page.locator('#code-J9999')).toContainText('Added January 1, 2020');
    await expect(page.locator('#code-Q5999')).toContainText('Listed from the start');
    await expect(page.locator('[id="code-C22.0-C22.9"]')).toContainText('Not recorded');
    await expect(page.locator('[id="code-D89.811-D89.813"]')).toContainText('October 1, 2021');
  });

  test('shows a table of doses in a region that the keyboard reaches', async ({ page }) => {
    const table = page.locator('#description').getByRole('table').first();
    await expect(table.getByRole('columnheader')).toHaveText([
      'Weight',
      'Dose | route',
      'Interval',
    ]);
    await expect(table.getByRole('row')).toHaveCount(3);
    // Where nothing has to be scrolled, it is no stop of the keyboard.
    const region = page.locator('#description').getByRole('region', { name: 'Dosing' });
    await expect(region).not.toHaveAttribute('tabindex');
    await page.setViewportSize({ width: 240, height: 600 });
    await expect(region).toHaveAttribute('tabindex', '0');
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  });

  test('hands out the form', async ({ page, request }) => {
    const link = page.getByRole('link', { name: 'request form' });
    const response = await request.get((await link.getAttribute('href')) ?? '');
    expect(response.status()).toBe(200);
    expect((await response.body()).length).toBeGreaterThan(0);
  });

  test('says for which lines of business it holds, and when it is reviewed next', async ({
    page,
  }) => {
    const facts = page.locator('.guideline-header');
    await expect(facts).toContainText('Commercial, Medicare Advantage');
    await expect(facts).toContainText('Next review');
    await expect(facts).toContainText('March 15, 2025');
  });

  test('has its sections in the order that it gives', async ({ page }) => {
    const ids = await page
      .locator('.sections > section[id]')
      .evaluateAll((sections) => sections.map(({ id }) => id));
    expect(ids.slice(0, 4)).toEqual([
      'position-statement',
      'description',
      'evidence-summary',
      'billing-coding',
    ]);
  });

  test('is linked from the guideline that it links to', async ({ page }) => {
    const related = page.locator('[id="related-02-11111-11"]').getByRole('link').first();
    expect(await related.getAttribute('rel')).toBeNull();
    await related.click();
    await expect(page).toHaveURL(/guidelines\/02-11111-11\/$/u);
    await expect(
      page.getByRole('heading', { name: 'Guidelines that refer to this one' }),
    ).toBeVisible();
    await page.getByRole('link', { name: /^Inventumab/u }).click();
    await expect(page).toHaveURL(/guidelines\/09-J0000-94\/$/u);
  });
});
