import { expect, test, type Page } from '@playwright/test';
import { allSites, fixtureSite, sites } from './sites.ts';
import { violationsOn } from './support/axe.ts';

const guideline = 'guidelines/02-40000-26/';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });

const openDialog = async (page: Page) => {
  await page.goto(guideline);
  await page.keyboard.press('/');
  const dialog = dialogOf(page);
  await expect(dialog).toBeVisible();
  return {
    dialog,
    input: dialog.getByRole('searchbox'),
    hits: dialog.locator('[data-search-results] a'),
  };
};

/** Holds scripts back until they are released. */
const holdScripts = async (page: Page, name: RegExp): Promise<() => void> => {
  const released = Promise.withResolvers<undefined>();
  await page.route(
    ({ pathname }) => pathname.endsWith('.js') && name.test(pathname),
    async (route) => {
      await released.promise;
      await route.continue();
    },
  );
  return () => {
    released.resolve(undefined);
  };
};

const stateOf = (page: Page) =>
  page.locator('[data-search-state]').getAttribute('data-search-state');

for (const [name, { url, base }] of Object.entries(sites)) {
  test.describe(`the dialog (${name})`, () => {
    test.use({ baseURL: url });

    test('opens by button, by slash and by Ctrl-K, and closes by Esc and by button', async ({
      page,
    }) => {
      await page.goto(guideline);
      const button = page.getByRole('banner').getByRole('link', { name: 'Search' });
      const dialog = dialogOf(page);
      for (const open of [
        () => button.click(),
        () => page.keyboard.press('/'),
        () => page.keyboard.press('Control+k'),
        () => page.keyboard.press('Meta+k'),
      ]) {
        await open();
        await expect(dialog.getByRole('searchbox')).toBeFocused();
        await page.keyboard.type('liver');
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
      }
      await button.click();
      await dialog.getByRole('button', { name: 'Close' }).click();
      await expect(dialog).toBeHidden();
      await expect(button).toBeFocused();
    });

    test('is no longer opened by slash once a reader has turned the key off', async ({ page }) => {
      await page.goto(guideline);
      const dialog = dialogOf(page);
      await page.keyboard.press('/');
      await dialog.getByRole('checkbox', { name: 'The / key opens this search' }).uncheck();
      await page.reload();
      await page.keyboard.press('/');
      await page.keyboard.press('Control+k');
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      await expect(dialog.getByRole('searchbox')).toHaveValue('');
      await dialog.getByRole('checkbox', { name: 'The / key opens this search' }).check();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await page.keyboard.press('/');
      await expect(dialog).toBeVisible();
    });

    test('searches for what was typed while it was on its way', async ({ page }) => {
      const release = await holdScripts(page, /dialog/u);
      await page.goto(guideline);
      const link = page.getByRole('link', { name: 'Link to Description' });
      await link.focus();
      await page.keyboard.press('/');
      await page.keyboard.type('0600x');
      await page.keyboard.press('Backspace');
      await page.keyboard.press('Control+k');
      release();
      const dialog = dialogOf(page);
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('t');
      await expect(dialog.getByRole('searchbox')).toHaveValue('0600t');
      await expect(dialog.locator('[data-search-results] a').first()).toHaveAttribute(
        'href',
        /#code-0600T$/u,
      );
      await page.keyboard.press('Escape');
      await expect(link).toBeFocused();
    });

    test('leads to the page with what was typed, if it does not come', async ({ page }) => {
      const typed = Promise.withResolvers<undefined>();
      await page.route(/dialog[^/]*\.js/u, async (route) => {
        await typed.promise;
        await route.abort();
      });
      await page.goto(guideline);
      await page.keyboard.press('/');
      await page.keyboard.type('Łapińska & co');
      typed.resolve(undefined);
      await expect(page).toHaveURL(`${url}search/?q=%C5%81api%C5%84ska%20%26%20co`);
      await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('Łapińska & co');
    });

    test('leads to the history for a date of service, as the page does', async ({ page }) => {
      const history = `${url}${guideline}history/?on=2020-07-15`;
      const name = 'The history of 02-40000-26: what was in effect on July 15, 2020';
      await page.goto('search/?q=DOS+7%2F15%2F20');
      await expect(page.getByRole('main').getByRole('link', { name })).toHaveAttribute(
        'href',
        history,
      );
      const { dialog, input } = await openDialog(page);
      await input.fill('DOS 7/15/20');
      await dialog.getByRole('link', { name }).click();
      await expect(page).toHaveURL(history);
      await expect(page.locator('[data-answer]')).toContainText('July 15, 2020');
    });

    test('lists hits while one types, and a hit leads to its place', async ({ page }) => {
      const { dialog, input, hits } = await openDialog(page);
      expect(await stateOf(page)).toBe('idle');
      await input.fill('Lapinska');
      await expect(dialog.locator('[data-search-state="done"]')).toBeAttached();
      await expect(hits).toHaveCount(1);
      await expect(dialog.getByRole('status')).toHaveText('1 result for “Lapinska”');
      await hits.first().click();
      await expect(dialog).toBeHidden();
      await expect(page).toHaveURL(
        new RegExp(`${base}${guideline}#ref-gajewska-naryniecka-2023$`, 'u'),
      );
      await expect(page.locator('#ref-gajewska-naryniecka-2023')).toBeInViewport();
    });

    test('Enter goes to a known identifier, and with words to all results', async ({ page }) => {
      const { input, hits } = await openDialog(page);
      await input.fill('CPT 0601t');
      await expect(hits.first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#code-0601T$/u);
      await page.keyboard.press('/');
      await input.fill('liver');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${base}search/\\?q=liver$`, 'u'));
      await expect(page.locator('[data-search-results] a').first()).toBeVisible();
    });
  });
}

test.describe('the dialog', () => {
  test('arrow keys move among the hits and back to the field', async ({ page }) => {
    const { input, hits } = await openDialog(page);
    await input.fill('liver');
    await page.keyboard.press('ArrowDown');
    await expect(hits.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(hits.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(hits.last()).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    await expect(input).toBeFocused();
  });

  test('says that a number is not in the library, and shows nothing else', async ({ page }) => {
    const { dialog, input, hits } = await openDialog(page);
    await input.fill('PMID 31435128');
    await expect(dialog.locator('.search-notes')).toHaveText(
      'No such PMID in this library: PMID 31435128.',
    );
    await expect(hits).toHaveCount(0);
  });

  test('shows a correction, and takes it back', async ({ page }) => {
    const { dialog, input, hits } = await openDialog(page);
    await input.fill('pancraetic');
    await expect(dialog.locator('.search-notes')).toContainText('Results for pancreatic');
    await expect(hits.first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Search for “pancraetic” as typed' }).click();
    await expect(hits).toHaveCount(0);
    await expect(dialog.locator('.search-status')).toHaveText('Nothing found for “pancraetic”.');
  });

  test('marks the words in the place that a hit leads to, until Esc', async ({ page }) => {
    const { input, hits } = await openDialog(page);
    await input.fill('homeostasis');
    await hits.first().click();
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('search') ?? [])].map((range) =>
          range instanceof Range ? range.toString() : '',
        ),
      );
    await expect.poll(marked).toContain('homeostasis');
    await page.keyboard.press('Escape');
    expect(await marked()).toEqual([]);
    await expect(page.locator('[data-search-found]')).toHaveCount(0);
  });

  test('keeps its size while hits come and go, and moves nothing on the page', async ({ page }) => {
    await page.goto(guideline);
    await page.evaluate(() => {
      Object.assign(window, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          };
          if (!hadRecentInput) Object.assign(window, { shifts: value });
        }
      }).observe({ type: 'layout-shift' });
    });
    await page.keyboard.press('/');
    const dialog = dialogOf(page);
    await expect(dialog).toBeVisible();
    const before = await dialog.boundingBox();
    for (const query of ['liver', 'xyzzy', '0600T'])
      await dialog.getByRole('searchbox').fill(query);
    expect(await dialog.boundingBox()).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
  });

  test('says so where the index cannot be loaded, and offers the page’s contents', async ({
    page,
  }) => {
    await page.route('**/search/library.json', (route) => route.abort());
    const { dialog, input } = await openDialog(page);
    await input.fill('liver');
    await expect(dialog.locator('[data-search-state="failed"]')).toBeAttached();
    await expect(dialog.getByRole('status')).toHaveText('The search index could not be loaded.');
    await page.unroute('**/search/library.json');
    await dialog.getByRole('link', { name: 'Position Statement' }).click();
    await expect(page).toHaveURL(/#position-statement$/u);
    await page.keyboard.press('/');
    await input.fill('liver ');
    await expect(dialog.locator('[data-search-state="done"]')).toBeAttached();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has nothing that axe finds wrong: ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const { input } = await openDialog(page);
      await input.fill('pancraetic cancer');
      expect(await violationsOn(page)).toEqual([]);
    });
  }
});

test.describe('the dialog on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  const open = async (page: Page) => {
    await page.goto(guideline);
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
    const dialog = dialogOf(page);
    const input = dialog.getByRole('searchbox');
    await expect(input).toBeFocused();
    return { dialog, input, close: dialog.getByRole('button', { name: 'Close' }) };
  };

  test('fills the screen however it is held, and its list scrolls in what a keyboard leaves of it', async ({
    page,
  }) => {
    const { dialog, input, close } = await open(page);
    // Safari enlarges the page for fields with smaller letters.
    const letters = await input.evaluate((field) => parseFloat(getComputedStyle(field).fontSize));
    expect(letters).toBeGreaterThanOrEqual(16);
    await input.fill('electroporation');
    const hits = dialog.locator('[data-search-results] a');
    for (const [width, height] of [
      [390, 844],
      [390, 420],
      [844, 390],
      [844, 200],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => dialog.boundingBox()).toEqual({ x: 0, y: 0, width, height });
      const wide = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(wide).toBe(0);
      await expect(input).toBeFocused();
      await hits.last().scrollIntoViewIfNeeded();
      await expect(hits.last()).toBeInViewport();
      await expect(input).toBeInViewport({ ratio: 1 });
      await expect(close).toBeInViewport({ ratio: 1 });
      await hits.first().scrollIntoViewIfNeeded();
    }
    await close.tap();
    await expect(dialog).toBeHidden();
  });

  test('stays in what can be seen where a keyboard lies over the page, or pushes it up', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const seen = Object.assign(new EventTarget(), { height: 844, offsetTop: 0, scale: 1 });
      Object.defineProperty(window, 'visualViewport', { value: seen });
    });
    const { dialog } = await open(page);
    const see = (height: number, offsetTop: number, scale: number) =>
      page.evaluate(
        (to) => {
          window.visualViewport?.dispatchEvent(
            Object.assign(new Event('resize'), Object.assign(window.visualViewport, to)),
          );
        },
        { height, offsetTop, scale },
      );
    await see(480, 60, 1);
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 60, width: 390, height: 480 });
    // Enlarged with two fingers, it keeps its size.
    await see(240, 100, 2);
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 60, width: 390, height: 480 });
    await see(844, 0, 1);
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  });

  test('nothing behind it scrolls, and it can again once it is closed', async ({ page }) => {
    const { dialog, input, close } = await open(page);
    const scrolled = () => page.evaluate(() => window.scrollY);
    const scroll = async () => {
      await page.mouse.move(200, 600);
      await page.mouse.wheel(0, 700);
    };
    const before = await scrolled();
    await scroll();
    await input.fill('0600T');
    await expect(dialog.locator('[data-search-state="done"]')).toBeAttached();
    await scroll();
    await close.tap();
    await expect(dialog).toBeHidden();
    expect(await scrolled()).toBe(before);
    await scroll();
    await expect.poll(scrolled).toBeGreaterThan(before);
  });
});

test.describe('the search page', () => {
  const hitsOf = (page: Page) => page.locator('[data-search-results] a');

  test('answers its address, and goes back and forward', async ({ page }) => {
    await page.goto('search/?q=Meijerink%202021');
    await expect(hitsOf(page).first()).toHaveAttribute('href', /#ref-meijerink-2021$/u);
    await page.getByRole('searchbox').fill('FEP');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=FEP$/u);
    await expect(hitsOf(page).first()).toHaveAttribute('href', /#exception-fep$/u);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('Meijerink 2021');
    await expect(hitsOf(page).first()).toHaveAttribute('href', /#ref-meijerink-2021$/u);
    await page.goForward();
    await expect(page.getByRole('searchbox')).toHaveValue('FEP');
  });

  test('searches for what was typed before its script had come', async ({ page }) => {
    const release = await holdScripts(page, /_astro/u);
    await page.goto('search/?q=liver', { waitUntil: 'commit' });
    const input = page.getByRole('main').getByRole('searchbox');
    await input.fill('0601T');
    release();
    await expect(page).toHaveURL(/\?q=0601T$/u);
    await expect(input).toHaveValue('0601T');
    await expect(page.locator('[data-search-results] a').first()).toHaveAttribute(
      'href',
      /#code-0601T$/u,
    );
  });

  test('keeps a hit under the finger while the address is being written', async ({ page }) => {
    await page.clock.install();
    await page.goto(`${sites.root.url}search/`);
    await page.getByRole('main').getByRole('searchbox').fill('0601T');
    const hit = page.getByRole('main').locator('a[href*="#code-0601T"]').first();
    await hit.hover();
    await page.mouse.down();
    await page.clock.runFor(1000);
    await expect(page).toHaveURL(/\?q=0601T$/u);
    await page.mouse.up();
    await expect(page).toHaveURL(/#code-0601T$/u);
  });

  test('filters by kind and year, in the address', async ({ page }) => {
    await page.goto('search/?q=liver');
    await page.getByLabel('Kind').selectOption('guidance');
    await expect(page).toHaveURL(/\?q=liver&kind=guidance$/u);
    await expect(hitsOf(page)).toHaveCount(3);
    await page.getByLabel('Year').selectOption('2019');
    await expect(page).toHaveURL(/\?q=liver&kind=guidance&year=2019$/u);
    await expect(hitsOf(page)).toHaveCount(1);
    await page.reload();
    await expect(hitsOf(page)).toHaveCount(1);
    await page.goBack();
    await expect(hitsOf(page)).toHaveCount(3);
  });

  test('filters by guideline where there are several', async ({ page }) => {
    await page.goto(`${fixtureSite.url}search/?q=invented`);
    await expect(hitsOf(page).first()).toBeVisible();
    await page.getByLabel('Guideline').selectOption('02-11111-11');
    await expect(page).toHaveURL(/guideline=02-11111-11/u);
    const addresses = await hitsOf(page).evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')),
    );
    expect(new Set(addresses)).toEqual(new Set(['/guidelines/02-11111-11/']));
  });

  test('takes a known identifier straight to its place when it is submitted', async ({ page }) => {
    await page.goto('search/');
    await page.getByRole('searchbox').fill('https://doi.org/10.1148/radiol.2021203089');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/02-40000-26\/#ref-meijerink-2021$/u);
  });

  test('says how to look instead where the index is missing', async ({ page }) => {
    await page.route('**/search/library.json', (route) => route.fulfill({ status: 404 }));
    await page.goto('search/?q=liver');
    await expect(page.locator('[data-search-state="failed"]')).toBeAttached();
    await expect(page.getByRole('navigation', { name: 'Look without searching' })).toBeVisible();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`has nothing that axe finds wrong: ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const address of ['search/', 'search/?q=liver', 'search/?q=xyzzy', 'search/?q=livr']) {
        await page.goto(address);
        await expect(page.locator('[data-search-state]')).not.toHaveAttribute(
          'data-search-state',
          'busy',
        );
        expect(await violationsOn(page), address).toEqual([]);
      }
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the search page, which says how to look', async ({ page }) => {
    await page.goto(guideline);
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
    const instead = page.getByRole('navigation', { name: 'Look without searching' });
    await expect(instead.getByRole('link', { name: 'All codes' })).toBeVisible();
    await expect(page.getByLabel('Kind')).toBeHidden();
    await page.goto('search/?q=liver');
    await expect(instead).toBeVisible();
  });
});

test('the OpenSearch description leads to the search page', async ({ request }) => {
  for (const { url, base } of Object.values(allSites)) {
    const page = await (await request.get(url)).text();
    expect(page).toContain(`href="${base}opensearch.xml"`);
    const text = await (await request.get(`${url}opensearch.xml`)).text();
    expect(text).toMatch(/template="http[^"]*\/search\/\?q=\{searchTerms\}"/u);
    expect(text).toContain(`${base}search/?q={searchTerms}`);
  }
});
