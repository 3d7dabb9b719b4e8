import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'mdast-util-to-string';
import { allSites, fixtureSite, sites } from './sites.ts';
import { filesOf, pagesOf, readPage } from './support/built-pages.ts';
import { readPdf, squeezed } from './support/pdf.ts';

const notices = [
  { name: 'language-help-ar', title: 'المساعدة اللغوية', lang: 'ar', dir: 'rtl' },
  { name: 'language-help-es', title: 'Ayuda con el idioma', lang: 'es', dir: 'ltr' },
  { name: 'nondiscrimination', title: 'Nondiscrimination', lang: 'en', dir: 'ltr' },
] as const;

test('every page leads to what the site says of itself', () => {
  for (const site of Object.values(allSites)) {
    for (const page of pagesOf(site)) {
      const links = selectAll('footer nav[aria-label="This site"] a', readPage(page));
      expect(
        links.map((link) => link.properties['href']),
        page.address,
      ).toEqual([`${site.base}about/`, `${site.base}accessibility/`]);
    }
  }
});

test('the page about the site says how a guideline is cited, from its facts', async ({ page }) => {
  await page.goto(`${sites.root.url}about/`);
  await expect(page.locator('.citation')).toContainText(
    'Irreversible Electroporation (IRE). Coverage guideline 02-40000-26 of Florida Blue, revised June 15, 2024, as restated by Medical Coverage Guidelines. http://localhost:4321/guidelines/02-40000-26/',
  );
  await page.goto(`${fixtureSite.url}about/`);
  await expect(page.locator('.citation')).toContainText('as restated by Invented guidelines.');
});

test('the page about the site leads to the licences of what others have written', async ({
  page,
  request,
}) => {
  for (const { url } of Object.values(sites)) {
    await page.goto(`${url}about/`);
    const link = page.getByRole('link', { name: 'the packages and their licences' });
    const response = await request.get(new URL((await link.getAttribute('href')) ?? '', url).href);
    expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
    const text = await response.text();
    for (const name of ['Pagefind', 'stemmer', 'any-ascii', 'diff', 'temporal-polyfill'])
      expect(text).toMatch(new RegExp(`^${name}\n\n.*Copyright`, 'msu'));
  }
});

test('where mistakes are reported is said where the library names it, and never made up', async ({
  page,
}) => {
  for (const name of ['about', 'accessibility']) {
    await page.goto(`${sites.root.url}${name}/`);
    const main = page.getByRole('main');
    await expect(main).toContainText('has not named an address for reporting mistakes');
    await expect(main.locator('a[href^="mailto:"]')).toHaveCount(0);
    await page.goto(`${fixtureSite.url}${name}/`);
    await expect(main.getByRole('link', { name: 'mistakes@plan.example' })).toHaveAttribute(
      'href',
      'mailto:mistakes@plan.example',
    );
  }
});

test('the accessibility statement says what was tested, what was not, and when', async ({
  page,
}) => {
  await page.goto(`${sites.root.url}accessibility/`);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([
    'What you can expect',
    'How it was tested',
    'What was not tested',
    'Known limits',
    'How to report a barrier',
  ]);
  await expect(main).toContainText('WCAG) 2.2, level AA');
  await expect(main).toContainText('has not been audited');
  await expect(main).toContainText(/written on \w+ \d+, \d{4}/u);
});

test.describe('notices', () => {
  test('are none unless the publisher writes them', () => {
    for (const page of pagesOf(sites.root)) {
      expect(page.address).not.toContain('/notices/');
      expect(select('footer nav[aria-label="Notices"]', readPage(page)), page.address).toBe(
        undefined,
      );
    }
  });

  test('are linked from the foot of every page, each in its own language', () => {
    for (const page of pagesOf(fixtureSite)) {
      const links = selectAll('footer nav[aria-label="Notices"] a', readPage(page));
      expect(
        links.map((link) => ({
          name: String(link.properties['href']),
          title: toString(link).trim(),
          lang: link.properties['lang'],
          dir: link.properties['dir'],
        })),
        page.address,
      ).toEqual(notices.map((notice) => ({ ...notice, name: `/notices/${notice.name}/` })));
    }
  });

  for (const { name, title, lang, dir } of notices) {
    test(`have a page each: ${name}`, async ({ page }) => {
      await page.goto(fixtureSite.url);
      await page.getByRole('contentinfo').getByRole('link', { name: title }).click();
      await expect(page).toHaveURL(`${fixtureSite.url}notices/${name}/`);
      const article = page.getByRole('article');
      await expect(article).toHaveAttribute('lang', lang);
      await expect(article).toHaveCSS('direction', dir);
      await expect(article.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.getByRole('banner')).toHaveCSS('direction', 'ltr');
    });
  }

  for (const [kind, address] of [
    ['a page', 'guidelines/09-J0000-94/'],
    [
      'a copy for a case file, from which its PDF is made',
      'guidelines/09-J0000-94/09-J0000-94.html',
    ],
  ] as const) {
    test(`end the print of ${kind}: each notice with its address`, async ({ page }) => {
      await page.goto(fixtureSite.url + address);
      await page.emulateMedia({ media: 'print' });
      const links = page.getByRole('navigation', { name: 'Notices' }).getByRole('link');
      await expect(links).toHaveText(notices.map(({ title }) => title));
      for (const link of await links.all()) await expect(link).toBeVisible();
      const { text } = await readPdf(await page.pdf({ format: 'Letter', tagged: true }));
      for (const { name, title, dir } of notices) {
        const behind = `(http://localhost:4321/notices/${name}/)`;
        // Letters that are joined have other signs in a PDF.
        expect(text).toContain(squeezed(dir === 'rtl' ? behind : `${title} ${behind}`));
      }
    });
  }

  test('are linked from every copy for a case file by their whole addresses', () => {
    const copies = filesOf(fixtureSite).filter((file) =>
      /^guidelines\/.*(?<!\/index)\.html$/u.test(file),
    );
    expect(copies.length).toBeGreaterThan(1);
    for (const file of copies) {
      const tree = fromHtml(readFileSync(path.join(fixtureSite.dir, file), 'utf8'));
      const links = selectAll('footer nav[aria-label="Notices"] a', tree);
      expect(
        links.map(({ properties }) => properties['href']),
        file,
      ).toEqual(notices.map(({ name }) => `http://localhost:4321/notices/${name}/`));
    }
  });

  test('link to guidelines of the library and to their own headings', async ({ page }) => {
    await page.goto(`${fixtureSite.url}notices/nondiscrimination/`);
    await page.getByRole('link', { name: 'complaints' }).click();
    await expect(page.locator('#notice-how-to-complain')).toBeInViewport();
    await page.getByRole('link', { name: 'Inventumab', exact: true }).click();
    await expect(page).toHaveURL(`${fixtureSite.url}guidelines/09-J0000-94/`);
  });

  test('in a language written from right to left begin on the right', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${fixtureSite.url}notices/language-help-ar/`);
    const word = await page.locator('td').first().boundingBox();
    const number = await page.locator('td').last().boundingBox();
    expect(word?.x ?? 0).toBeGreaterThan(number?.x ?? 0);
  });
});
