import { expect, test, type Page } from '@playwright/test';
import { violationsOn } from './support/axe.ts';
import { untilIdle } from './support/idle.ts';

const guideline = 'guidelines/02-40000-26/';
const address = `${guideline}history/`;

const ask = async (page: Page, date: string): Promise<void> => {
  await page.getByLabel('Date of service', { exact: true }).fill(date);
  await page.getByRole('button', { name: 'Look up' }).click();
};
const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });

test.describe('the date of service', () => {
  test('is answered on the spot, and the answer has an address', async ({ page }) => {
    await page.goto(address);
    await ask(page, '09/01/2020');
    await expect(answer(page).getByRole('heading')).toHaveText('On September 1, 2020');
    await expect(answer(page)).toContainText('The quarterly coding update of July 1, 2020');
    await expect(answer(page)).toContainText('The text that was in effect is not on this site');
    await expect(answer(page)).toContainText('4 reviews from March 15, 2017 to April 15, 2020');
    expect(new URL(page.url()).search).toBe('?on=2020-09-01');
    await page.reload();
    await expect(answer(page).getByRole('heading')).toHaveText('On September 1, 2020');
    await ask(page, '6/15/24');
    await expect(answer(page)).toContainText('“6/15/24” was read as June 15, 2024.');
    await page.goBack();
    await expect(answer(page).getByRole('heading')).toHaveText('On September 1, 2020');
  });

  test('answers a link to a date', async ({ page }) => {
    await page.goto(`${address}?on=2024-06-01`);
    await expect(answer(page)).toContainText('approved the next version on May 23, 2024');
    await expect(page.getByLabel('Date of service', { exact: true })).toHaveValue('2024-06-01');
  });

  for (const [width, height] of [
    [412, 915],
    [1280, 720],
    [1920, 1200],
  ] as const)
    test(`comes where room was kept for it (${String(width)} px)`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      // The page is painted before its script has come.
      await page.route('**/*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
      });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value') as number);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const [asked, shown] of [
        ['2020-09-01', answer(page).getByText('On September 1, 2020')],
        ['2010-01-01', answer(page).getByText('not yet in effect')],
        ['soon', page.getByText('is not a date')],
      ] as const) {
        await page.goto(`${address}?on=${asked}`);
        await expect(shown).toBeVisible();
        await untilIdle(page);
        const shifts = await page.evaluate(() => Reflect.get(globalThis, 'shifts') as number[]);
        expect(
          shifts.reduce((sum, value) => sum + value, 0),
          asked,
        ).toBeLessThan(0.01);
      }
    });

  test('knows what lies ahead', async ({ page }) => {
    await page.clock.setFixedTime('2025-03-01T12:00:00');
    await page.goto(`${address}?on=2025-03-02`);
    await expect(answer(page)).toContainText('This day is still to come');
    await ask(page, '2025-03-01');
    await expect(answer(page)).not.toContainText('still to come');
  });

  test('refuses what is no date in plain words, and says so to everyone', async ({ page }) => {
    await page.goto(address);
    for (const [typed, words] of [
      ['02/30/2021', 'There is no February 30, 2021: that month has 28 days.'],
      ['', 'Give a date.'],
      ['soon', '“soon” is not a date'],
    ] as const) {
      await ask(page, typed);
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(answer(page)).toBeHidden();
      await expect(page.getByLabel('Date of service', { exact: true })).toBeFocused();
    }
    expect(new URL(page.url()).search).toBe('');
    await ask(page, '2021-02-28');
    await expect(page.getByRole('alert')).toBeEmpty();
  });

  test('does not take what is typed for markup', async ({ page }) => {
    await page.goto(`${address}?on=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect(page.getByRole('alert')).toContainText('“<img src=x onerror=alert(1)>”');
    expect(await page.locator('main img').count()).toBe(0);
  });
});

test.describe('the timeline', () => {
  test('carries every entry, in the picture and in the list', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.entries-list > li')).toHaveCount(11);
    await expect(page.locator('.timeline [data-entry]')).toHaveCount(11);
    await expect(page.getByRole('figure')).toContainText(
      'No entry stands between December 15, 2021 and June 15, 2023.',
    );
  });

  test('is in true proportion at every width', async ({ page }) => {
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const places = await page.locator('.timeline [data-entry]').evaluateAll((marks) =>
        marks.map((mark) => {
          const { left, right } = mark.getBoundingClientRect();
          const date = mark.getAttribute('data-entry')?.replace('update-', '') ?? '';
          return { middle: (left + right) / 2, day: Date.parse(date) / 86_400_000 };
        }),
      );
      const sorted = places.toSorted((a, b) => a.day - b.day);
      const [first, last] = [sorted.at(0), sorted.at(-1)];
      if (!first || !last) throw new Error('the picture is empty');
      const scale = (last.middle - first.middle) / (last.day - first.day);
      for (const { middle, day } of sorted)
        expect(Math.abs(first.middle + (day - first.day) * scale - middle)).toBeLessThan(1.5);
    }
  });

  test('shows one kind alone', async ({ page }) => {
    await page.goto(address);
    await page.getByLabel('Coding updates').check();
    await expect(page.locator('.entries-list > li:visible')).toHaveCount(2);
    await expect(page.getByRole('status').filter({ hasText: 'entries are shown' })).toHaveText(
      '2 of 11 entries are shown.',
    );
    await expect(page.locator('.timeline .faded')).toHaveCount(9);
    await page.getByLabel('All entries').check();
    await expect(page.locator('.entries-list > li:visible')).toHaveCount(11);
  });

  test('an entry that is asked for is shown whatever the filter, and marked', async ({ page }) => {
    await page.goto(address);
    await page.getByLabel('Coding updates').check();
    await page.evaluate(() => {
      location.hash = '#update-2019-04-15';
    });
    await expect(page.locator('#update-2019-04-15')).toBeInViewport();
    await expect(page.locator('.timeline .selected')).toHaveAttribute(
      'data-entry',
      'update-2019-04-15',
    );
  });

  test('an entry that is asked for once more is shown once more', async ({ page }) => {
    await page.goto(address);
    const mark = page.locator('.timeline [data-entry="update-2019-04-15"]');
    for (const time of ['first', 'second']) {
      await page.getByLabel('Coding updates').check();
      await expect(page.locator('#update-2019-04-15')).toBeHidden();
      await mark.click();
      await expect(page.locator('#update-2019-04-15'), time).toBeInViewport();
    }
  });

  test('an address that names no place is no fault', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    for (const hash of ['#%', '#100%25%', '#\uD800']) {
      await page.goto(`${address}${hash}`);
      await page.getByLabel('Coding updates').check();
      await expect(page.locator('.entries-list > li:visible')).toHaveCount(2);
    }
    expect(errors).toEqual([]);
  });

  test('an entry of the picture leads to its place in the list', async ({ page }) => {
    await page.goto(address);
    await page.locator('.timeline [data-entry="update-2021-01-01"]').click();
    await expect(page).toHaveURL(/#update-2021-01-01$/u);
    await expect(page.locator('#update-2021-01-01')).toBeInViewport();
  });

  test('says what an entry touched, and leads there', async ({ page }) => {
    await page.goto(`${address}#update-2021-01-01`);
    await page.locator('#update-2021-01-01').getByRole('link', { name: '0601T' }).click();
    await expect(page).toHaveURL(/guidelines\/02-40000-26\/#code-0601T$/u);
  });
});

test('with one version held, the page says so and offers no comparison', async ({ page }) => {
  await page.goto(`${address}#versions`);
  const versions = page.getByRole('region', { name: 'Versions', exact: true });
  await expect(versions).toContainText('One version of this guideline is on this site');
  await expect(versions.getByRole('link')).toHaveCount(0);
});

test('feeds are discoverable from the pages', async ({ page, request }) => {
  for (const [where, feed] of [
    [guideline, `${guideline}updates.xml`],
    [address, `${guideline}updates.xml`],
    ['updates/', 'updates.xml'],
    ['', 'updates.xml'],
  ] as const) {
    await page.goto(where === '' ? './' : where);
    const href = await page
      .locator('link[rel="alternate"][type="application/atom+xml"]')
      .getAttribute('href');
    expect(href).toContain(feed);
    const response = await request.get(feed);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  }
});

test('the guideline’s page leads to its history', async ({ page }) => {
  await page.goto(guideline);
  await page
    .getByRole('region', { name: 'Guideline Update Information' })
    .getByRole('link', { name: /date of service/u })
    .click();
  await expect(page).toHaveURL(/history\/$/u);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible in the ${colorScheme} theme, with an answer and with a problem`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${address}?on=2020-09-01`);
    await expect(answer(page)).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
    await ask(page, 'soon');
    expect(await violationsOn(page)).toEqual([]);
  });
}

for (const width of [320, 390]) {
  test(`does not scroll sideways at ${String(width)} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(`${address}?on=2020-09-01`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there, and the form leads to the table of periods', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.entries-list > li:visible')).toHaveCount(11);
    await expect(page.getByRole('group', { name: 'Show' })).toBeHidden();
    await ask(page, '2020-09-01');
    await expect(page).toHaveURL(/history\/\?on=2020-09-01#periods$/u);
    const rows = page.getByRole('region', { name: 'Every period' }).getByRole('row');
    await expect(rows).toHaveCount(14);
    await expect(rows.filter({ hasText: 'July 1, 2020, to December 31, 2020' })).toContainText(
      'Maintained at every review: 4',
    );
  });
});
