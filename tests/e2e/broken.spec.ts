/** What a reader meets when something is missing, forbidden or old: reading goes on, and what is gone is told or not shown. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { sites } from './sites.ts';
import { untilIdle } from './support/idle.ts';
import { pageKinds } from './support/page-kinds.ts';

const guideline = `${sites.root.url}guidelines/02-40000-26/`;

/** Pages of which scripts read what the address asks for. */
const readByScripts = [
  `${sites.root.url}search/?q=liver`,
  `${guideline}history/?on=2020-09-01`,
  `${guideline}references/?kind=guidance`,
] as const;

/** What has gone wrong on a page without being expected to. */
const watch = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(`${page.url()} ${message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (['http:', 'https:'].includes(protocol) && hostname !== '127.0.0.1')
      errors.push(`${page.url()} asked for ${request.url()}`);
  });
  return errors;
};

/** Controls in sight that would do nothing without a script: those that send no form. */
const idleControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea')]
      .filter(
        (control) =>
          control.checkVisibility() && control.closest('form[action], [data-specimens]') === null,
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

const failures: readonly (readonly [how: string, fail: (page: Page) => Promise<unknown>])[] = [
  ['are cut off', (page) => page.route('**/*.js', (route) => route.abort())],
  [
    'are not found',
    (page) => page.route('**/*.js', (route) => route.fulfill({ status: 404, body: '' })),
  ],
  [
    'come as something else',
    (page) =>
      page.route('**/*.js', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<p>Log in</p>' }),
      ),
  ],
];

for (const [how, fail] of failures) {
  test(`where scripts ${how}, every page can be read, and shows nothing that does nothing`, async ({
    page,
  }) => {
    const errors = watch(page);
    await fail(page);
    for (const [kind, address] of pageKinds) {
      await page.goto(address);
      await untilIdle(page);
      await expect(page.getByRole('heading', { level: 1 }), kind).toBeVisible();
      expect(await idleControls(page), kind).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
}

test('where scripts are cut off, search and history say so in their place', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${sites.root.url}search/?q=0600T`);
  const main = page.getByRole('main');
  await expect(main.getByText('is switched off or did not load')).toBeVisible();
  await expect(main.getByRole('link', { name: 'All codes' })).toBeVisible();
  await page.goto(`${guideline}history/`);
  await expect(main.getByText('is switched off or did not load')).toBeVisible();
  await main.getByRole('link', { name: 'table of periods' }).click();
  await expect(page.locator('#periods table')).toBeInViewport();
  // The search is a link, and leads to its page.
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page).toHaveURL(`${sites.root.url}search/`);
});

/** The page’s own script, or whatever it is made of. */
const ownScripts = [
  ['search/?q=0600T', /astro_type_script/u],
  ['search/?q=0600T', /\/_astro\/(?!.*astro_type_script).*\.js$/u],
  ['guidelines/02-40000-26/history/', /astro_type_script/u],
  ['guidelines/02-40000-26/references/?kind=guidance', /astro_type_script/u],
] as const;

for (const [what, body] of [
  ['cannot be read', 'let let ='],
  ['fail at once', 'throw new Error("at once")'],
] as const) {
  test(`where scripts ${what}, search, history and references say so in their place`, async ({
    page,
  }) => {
    for (const [address, script] of ownScripts) {
      await page.unrouteAll();
      await page.route(script, (route) => route.fulfill({ contentType: 'text/javascript', body }));
      await page.goto(`${sites.root.url}${address}`);
      await expect(
        page.getByRole('main').getByText('is switched off or did not load'),
        `${address} without ${String(script)}`,
      ).toBeVisible();
    }
  });
}

test('what goes wrong later, or in a stranger’s script, is no script that did not load', async ({
  page,
}) => {
  await page.addInitScript({ content: 'throw new Error("of an extension")' });
  await page.goto(`${guideline}history/`);
  await untilIdle(page);
  await page.evaluate(() =>
    dispatchEvent(new ErrorEvent('error', { filename: `${location.origin}/_astro/later.js` })),
  );
  await expect(page.getByText('is switched off or did not load')).toBeHidden();
});

test('where scripts run, nothing says that they do not', async ({ page }) => {
  for (const address of readByScripts) {
    await page.goto(address);
    await untilIdle(page);
    await expect(page.getByText('is switched off or did not load')).toBeHidden();
  }
});

test('no other host is asked for anything, whatever is used', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-write']);
  const errors = watch(page);
  for (const [, address] of pageKinds) {
    await page.goto(address);
    await untilIdle(page);
  }
  await page.goto(guideline);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await page.getByRole('link', { name: 'Link to Definitions' }).click();
  await page.locator('#study-yang-2020 a[href="#ref-yang-2020"]').first().hover();
  await expect(page.getByRole('note', { name: 'Reference' })).toBeVisible();
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body),
  );
  await page.keyboard.press('Alt+Shift+KeyC');
  await expect(page.locator('.toast, .by-hand').first()).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('dialog').getByRole('searchbox').fill('pancreatic');
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible();
  await untilIdle(page);
  expect(errors).toEqual([]);
});

test.describe('where scripts are switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('search, history and references say so, and every page is whole', async ({ page }) => {
    for (const [kind, address] of pageKinds) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }), kind).toBeVisible();
    }
    for (const address of readByScripts) {
      await page.goto(address);
      await expect(page.getByText('is switched off or did not load')).toBeVisible();
    }
  });
});

test.describe('where the connection is lost behind the page', () => {
  test('links and citations lead where they lead, and copying says what is wrong', async ({
    page,
  }) => {
    const errors = watch(page);
    await page.goto(guideline);
    await untilIdle(page);
    await page.route('**/*.{js,css,json}', (route) => route.abort());
    await page.getByRole('link', { name: 'Link to Definitions' }).click();
    await expect(page).toHaveURL(/#definitions$/u);
    await expect(page.locator('.toast')).toHaveText(
      'Copying could not be loaded: check the connection',
    );
    await page.getByRole('button', { name: 'Copy row of 0600T' }).click();
    await page.locator('#study-yang-2020 a[href="#ref-yang-2020"]').first().click();
    await expect(page).toHaveURL(/#ref-yang-2020$/u);
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body),
    );
    await page.keyboard.press('Alt+Shift+KeyC');
    await expect(page.locator('.toast')).toHaveText(
      'Copying could not be loaded: check the connection',
    );
    await expect(page.locator('.passage-bar')).toHaveCount(0);
    // The dialog gives way to the page.
    const asked = page.waitForRequest(`${sites.root.url}search/`);
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await asked;
    expect(errors).toEqual([]);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('a citation that is tapped is followed at once', async ({ page }) => {
      await page.goto(guideline);
      await page.route('**/*.js', (route) => route.abort());
      await page.locator('#study-yang-2020 a[href="#ref-yang-2020"]').first().tap();
      await expect(page).toHaveURL(/#ref-yang-2020$/u);
    });
  });

  test('the search says that it could not be loaded, and what can be read instead', async ({
    page,
  }) => {
    await page.route('**/*', (route) =>
      ['fetch', 'xhr'].includes(route.request().resourceType()) ? route.abort() : route.continue(),
    );
    await page.goto(`${sites.root.url}search/?q=0600T`);
    const main = page.getByRole('main');
    await expect(main.getByText('Check the connection and load the page again')).toBeVisible();
    await expect(main.getByRole('link', { name: 'All codes' })).toBeVisible();
  });

  test('references that cannot be fetched are told', async ({ page }) => {
    await page.route('**/*', (route) =>
      ['fetch', 'xhr'].includes(route.request().resourceType()) ? route.abort() : route.continue(),
    );
    await page.goto(`${guideline}references/`);
    await page.getByRole('button', { name: 'Export reference 1', exact: true }).click();
    await page.getByRole('button', { name: 'RIS file' }).click();
    await expect(page.locator('.toast')).toHaveText('The file could not be fetched');
    await page.getByRole('button', { name: 'Export reference 1', exact: true }).click();
    await page.getByRole('button', { name: 'Copy as BibTeX' }).click();
    await expect(page.locator('.toast')).toHaveText('BibTeX: could not be fetched');
  });
});

test('where nothing may be kept, every page works', async ({ page }) => {
  const errors = watch(page);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  for (const [kind, address] of pageKinds) {
    await page.goto(address);
    await untilIdle(page);
    await expect(page.getByRole('heading', { level: 1 }), kind).toBeVisible();
    const footer = page.getByRole('contentinfo');
    await expect(footer.getByRole('combobox', { name: 'Theme' }), kind).toBeVisible();
  }
  // A hit is followed all the same.
  await page.goto(guideline);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('0601T');
  await page.getByRole('dialog').locator('a[href*="#code-0601T"]').first().click();
  await expect(page.locator('#code-0601T')).toBeInViewport();
  expect(errors).toEqual([]);
});

test.describe('in a browser of some years ago', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['HTMLDialogElement', 'Highlight', 'ClipboardItem', 'navigation'])
        Reflect.deleteProperty(globalThis, name);
      Reflect.deleteProperty(CSS, 'highlights');
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
        Reflect.deleteProperty(HTMLElement.prototype, name);
      Reflect.deleteProperty(HTMLButtonElement.prototype, 'popoverTargetElement');
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
  });

  test('every page works', async ({ page }) => {
    const errors = watch(page);
    for (const [kind, address] of pageKinds) {
      await page.goto(address);
      await untilIdle(page);
      await expect(page.getByRole('heading', { level: 1 }), kind).toBeVisible();
    }
    expect(errors).toEqual([]);
  });

  test('the search leads to its page, citations to the list, and found words are followed', async ({
    page,
  }) => {
    const errors = watch(page);
    await page.goto(guideline);
    await untilIdle(page);
    const citation = page.locator('#study-yang-2020 a[href="#ref-yang-2020"]').first();
    await citation.hover();
    await citation.click();
    await expect(page).toHaveURL(/#ref-yang-2020$/u);
    await page.keyboard.press('/');
    await expect(page).toHaveURL(`${sites.root.url}search/`);
    await page.getByRole('main').getByRole('searchbox').fill('0601T');
    await page.getByRole('main').locator('a[href*="#code-0601T"]').first().click();
    await expect(page.locator('#code-0601T')).toBeInViewport();
    expect(errors).toEqual([]);
  });

  test('references are taken along by the tools above their list', async ({ page }) => {
    const errors = watch(page);
    await page.goto(`${guideline}references/`);
    await expect(page.getByRole('button', { name: 'Select all shown' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Export reference/u })).toHaveCount(0);
    expect(errors).toEqual([]);
  });
});

test.describe('in a browser of 2023', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['toSorted', 'toReversed', 'findLast', 'at'])
        Reflect.deleteProperty(Array.prototype, name);
      Reflect.deleteProperty(Object, 'hasOwn');
      Reflect.deleteProperty(Map, 'groupBy');
      Reflect.deleteProperty(globalThis, 'ResizeObserver');
      for (const name of Object.getOwnPropertyNames(Element.prototype))
        if (/^(?:aria[A-Z]|role$)/u.test(name)) Reflect.deleteProperty(Element.prototype, name);
      for (const { prototype } of [Document, Element] as { prototype: object }[])
        for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest']) {
          const real = Reflect.get(prototype, name) as unknown;
          if (typeof real === 'function')
            Reflect.set(prototype, name, function (this: unknown, selector: string) {
              if (selector.includes(':has(')) throw new DOMException(selector, 'SyntaxError');
              return Reflect.apply(real, this, [selector]) as unknown;
            });
        }
    });
  });

  test('everything in a guideline has its link, and what is copied its name', async ({ page }) => {
    const errors = watch(page);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(guideline);
    await untilIdle(page);
    await expect(page.getByRole('link', { name: 'Link to code 0600T' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy row of 0600T' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Link to Definitions' })).toBeVisible();
    await page.locator('#study-yang-2020 a[href="#ref-yang-2020"]').first().hover();
    await expect(page.getByRole('note', { name: 'Reference' })).toBeVisible();
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('#definitions dt') ?? document.body),
    );
    const bar = page.getByRole('group', { name: 'Selected words' });
    await bar.getByRole('button', { name: 'Copy with source' }).click();
    const panel = page.getByRole('dialog', { name: 'word with the source' });
    await expect(panel.getByRole('textbox', { name: 'word with the source' })).toHaveValue(
      /^“Electroporation”/u,
    );
    await expect(page.getByRole('combobox', { name: 'Theme' })).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('a date of service is answered, and a text that is none is refused', async ({ page }) => {
    const errors = watch(page);
    await page.goto(`${guideline}history/?on=2020-09-01`);
    await expect(page.getByRole('region', { name: 'Answer' })).toContainText(
      'On September 1, 2020',
    );
    await page.getByRole('textbox', { name: 'Date of service' }).fill('soon');
    await page.getByRole('button', { name: 'Look up' }).click();
    await expect(page.locator('input[name="on"]')).toHaveAttribute('aria-invalid', 'true');
    expect(errors).toEqual([]);
  });

  test('references are filtered, sorted, selected and taken along', async ({ page }) => {
    const errors = watch(page);
    await page.goto(`${guideline}references/?q=meijerink`);
    await expect(page.locator('[data-status]')).toHaveText(/^\d+ of 57 references$/u);
    await page
      .getByRole('checkbox', { name: /^Select reference/u })
      .first()
      .check();
    await expect(page.locator('[data-status]')).toHaveText(/, 1 selected$/u);
    const reversed = page.locator('[data-direction]');
    await reversed.click();
    await expect(reversed).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Study', exact: true }).first().click();
    await expect(page.locator('th[aria-sort="ascending"]')).toHaveText('Study');
    const file = page.waitForEvent('download');
    await page.locator('[data-format="ris"]').click();
    expect((await file).suggestedFilename()).toMatch(/\.ris$/u);
    expect(errors).toEqual([]);
  });
});

test('from a disk, a page can be read, and its contents lead through it', async ({ page }) => {
  const file = path.resolve(sites.root.dir, 'guidelines/02-40000-26/index.html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Irreversible Electroporation/u);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 24, 28)');
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: 'Definitions' })
    .click();
  await expect(page.locator('#page-definitions')).toBeInViewport();
  expect(await idleControls(page)).toEqual([]);
});
