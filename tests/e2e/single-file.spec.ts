import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { selectAll } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';
import { allSites, sites, type BuiltSite } from './sites.ts';
import { violationsOn } from './support/axe.ts';
import { filesOf, pagesOf, readPage } from './support/built-pages.ts';
import { problemsIn } from './support/html.ts';
import { fileAt, idsOf, linksOf } from './support/links.ts';

const copy = 'guidelines/02-40000-26/02-40000-26.html';

const copiesOf = (site: BuiltSite): string[] =>
  filesOf(site).filter((file) => /^guidelines\/.*(?<!\/index)\.html$/u.test(file));

const onDisk = (file: string): string => pathToFileURL(path.join(sites.root.dir, file)).href;

/** Opens the copy from the disk, and writes down everything else that is asked for. */
const openFromDisk = async (page: Page): Promise<string[]> => {
  const asked: string[] = [];
  await page.context().setOffline(true);
  page.on('request', (request) => {
    if (request.url() !== onDisk(copy)) asked.push(request.url());
  });
  page.on('console', (message) => asked.push(message.text()));
  await page.goto(onDisk(copy));
  return asked;
};

for (const [name, site] of Object.entries(allSites)) {
  test(`each guideline has a copy that is valid, with its digest (${name})`, async () => {
    const copies = copiesOf(site);
    expect(copies.length).toBe(
      filesOf(site).filter((file) => file.endsWith('/guideline.json')).length - 1,
    );
    for (const file of copies) {
      const place = path.join(site.dir, file);
      expect(await problemsIn(place)).toEqual([]);
      const digest = createHash('sha256').update(readFileSync(place)).digest('hex');
      expect(readFileSync(`${place}.sha256`, 'utf8')).toBe(`${digest}  ${path.basename(file)}\n`);
    }
  });

  test(`its links lead to places in it, or to whole addresses that there are (${name})`, () => {
    const files = new Set(filesOf(site));
    const idsAt = new Map(
      pagesOf(site).map((page) => [fileAt(new URL(page.address, site.url), site), page] as const),
    );
    for (const file of copiesOf(site)) {
      const tree = fromHtml(readFileSync(path.join(site.dir, file), 'utf8'));
      const ids = new Set(idsOf(tree));
      expect(selectAll('script, img, iframe, form, [src]', tree)).toEqual([]);
      const dead = linksOf(tree).filter(({ written }) => {
        if (written.startsWith('#')) return !ids.has(decodeURIComponent(written.slice(1)));
        if (written.startsWith('data:image/svg+xml,')) return false;
        const address = new URL(written);
        if (address.origin !== 'http://localhost:4321') return false;
        const place = fileAt(address, site);
        const page = idsAt.get(place);
        const anchor = decodeURIComponent(address.hash.slice(1));
        const isThere =
          anchor === '' || (page !== undefined && idsOf(readPage(page)).includes(anchor));
        return !address.pathname.startsWith(site.base) || !files.has(place) || !isThere;
      });
      expect(dead, file).toEqual([]);
      expect(linksOf(tree).length).toBeGreaterThan(10);
    }
  });
}

test('opens from the disk without asking for anything, whole and accessible in both themes', async ({
  page,
}) => {
  const asked = await openFromDisk(page);
  await expect(page.locator('#references > ol > li')).toHaveCount(57);
  await expect(page.locator('#update-history .history > li')).toHaveCount(11);
  await expect(page.locator('.study')).toHaveCount(3);
  await expect(page.locator('.strip svg').first()).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOn(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBe(client);
  expect(asked).toEqual([]);
});

test('has a policy under which nothing runs and nothing is asked for', async ({ page }) => {
  await openFromDisk(page);
  const policy = page.locator('meta[http-equiv="content-security-policy"]');
  await expect(policy).toHaveAttribute(
    'content',
    /^default-src 'none';style-src(?: 'sha256-[\w+/]{43}=')+;img-src data:;base-uri 'none';form-action 'none'$/u,
  );
  // Its own styles are those that it allows.
  expect(
    await page.locator('.copy-note').evaluate((box) => getComputedStyle(box).borderStyle),
  ).toBe('solid');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('says what it is, and its contents and citations lead to their places', async ({ page }) => {
    const asked = await openFromDisk(page);
    const note = page.getByRole('complementary', { name: 'About this copy' });
    await expect(note).toBeInViewport({ ratio: 1 });
    await expect(note).toContainText(
      'copy of coverage guideline 02-40000-26 as revised June 15, 2024',
    );
    await expect(note).toContainText('may have been superseded');
    await expect(
      note.locator('a[href="http://localhost:4321/guidelines/02-40000-26/"]'),
    ).toHaveText('http://localhost:4321/guidelines/02-40000-26/');
    await page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('link', { name: 'Billing/Coding Information' })
      .click();
    await expect(page.locator('#page-billing-coding')).toBeInViewport();
    await page.locator('#study-yang-2020 a[href="#ref-yang-2020"]').first().click();
    await expect(page.locator('#ref-yang-2020')).toBeInViewport();
    expect(page.url()).toBe(`${onDisk(copy)}#ref-yang-2020`);
    expect(asked).toEqual([]);
  });
});

test('the guideline’s page offers it, and every file with its true size', async ({ page }) => {
  await page.goto('guidelines/02-40000-26/');
  const group = page.getByRole('region', { name: 'Take it along' });
  const items = group.locator('li:has(data)');
  const offered = await items.evaluateAll((all) =>
    all.map((item) => ({
      path: item.querySelector('a')?.getAttribute('href') ?? '',
      bytes: item.querySelector('data')?.value,
      words: item.querySelector('data')?.textContent,
    })),
  );
  expect(offered.map(({ path: place }) => path.extname(place))).toEqual([
    '.html',
    '.json',
    '.md',
    '.csv',
    '.ris',
  ]);
  for (const { path: place, bytes, words } of offered) {
    const { size } = statSync(path.join(sites.root.dir, place));
    expect(bytes).toBe(String(size));
    expect(words).toBe(
      size < 1000 ? `${String(size)} bytes` : `${String(Math.round(size / 1000))} kB`,
    );
  }
  // No page has the marks that sizes are written to.
  expect(await page.content()).not.toContain('data-file');

  await group.getByText('How to check').click();
  await expect(group.getByText('sha256sum -c 02-40000-26.html.sha256')).toBeVisible();
  await expect(group.getByText('shasum -a 256 -c 02-40000-26.html.sha256')).toBeVisible();
  await expect(group.getByText('Get-FileHash 02-40000-26.html')).toBeVisible();
  const saving = page.waitForEvent('download');
  await group.getByRole('link', { name: 'For the case file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('02-40000-26.html');
  expect(readFileSync(await saved.path())).toEqual(readFileSync(path.join(sites.root.dir, copy)));
});
