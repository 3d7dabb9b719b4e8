import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf, pagesOf, readPage } from './support/built-pages.ts';
import { readPdf } from './support/pdf.ts';
import { fileAt, followed, idsOf, linksOf } from './support/links.ts';
import { readPublished, versionsSite } from './support/three-versions.ts';

test.use({ baseURL: versionsSite.url });

const guideline = 'guidelines/02-40000-26/';

test('every address that was ever published works', () => {
  const ids = new Map(
    pagesOf(versionsSite).map((page) => [page.address, new Set(idsOf(readPage(page)))]),
  );
  const published = readPublished();
  const lost = published.filter(
    ([page, anchor]) => !ids.has(page) || (anchor !== '' && !ids.get(page)?.has(anchor)),
  );
  expect(published.length).toBeGreaterThan(600);
  expect(lost).toEqual([]);
});

test('every link on the pages of the history leads somewhere', () => {
  const pages = pagesOf(versionsSite).filter(({ address }) => /history|versions/u.test(address));
  expect(pages.length).toBe(6);
  const ids = new Map(
    pagesOf(versionsSite).map((page) => [page.address, new Set(idsOf(readPage(page)))]),
  );
  const dead = pages.flatMap((page) =>
    linksOf(readPage(page)).flatMap((link) => {
      const url = followed(link, page, versionsSite);
      if (url.host !== new URL(versionsSite.url).host) return [];
      const isThere = existsSync(path.join(versionsSite.dir, fileAt(url, versionsSite)));
      const anchor = decodeURIComponent(url.hash.slice(1));
      const hasPlace = anchor === '' || ids.get(url.pathname)?.has(anchor) === true;
      return isThere && hasPlace ? [] : [`${page.address}: ${link.written}`];
    }),
  );
  expect(dead).toEqual([]);
});

test('an earlier version is marked as superseded, on screen, on paper and for search engines', async ({
  page,
}) => {
  await page.goto(`${guideline}versions/2024-06-15/`);
  const mark = page.getByRole('complementary', { name: 'Superseded version' });
  await expect(mark).toContainText(
    'This is the version of June 15, 2024. It held until January 1, 2025',
  );
  await expect(page).toHaveTitle(/^Superseded: /u);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    /\/guidelines\/02-40000-26\/$/u,
  );
  const foot = page.locator('.superseded-foot');
  await page.mouse.wheel(0, 3000);
  await expect(foot).toBeInViewport();
  const { sheets } = await readPdf(await page.pdf({ format: 'Letter', tagged: true }));
  for (const { text } of sheets) expect(text).toContain('Superseded:IrreversibleElectroporation');
  await mark.getByRole('link', { name: 'The current version' }).click();
  await expect(page).toHaveURL(/guidelines\/02-40000-26\/$/u);
});

test('an earlier version can be had as a copy that says what it is', async ({ page }) => {
  await page.goto(`${guideline}versions/2024-06-15/`);
  const files = page.getByRole('region', { name: 'Take it along' });
  await expect(files.getByRole('link', { name: 'For the case file' })).toHaveAttribute(
    'href',
    '/guidelines/02-40000-26/versions/2024-06-15/02-40000-26-2024-06-15.html',
  );
  await expect(files.locator('li:has(data)')).toHaveCount(1);
  await page.goto(`${guideline}versions/2024-06-15/02-40000-26-2024-06-15.html`);
  await expect(page).toHaveTitle(/^Superseded: .*, revised June 15, 2024$/u);
  await expect(page.getByRole('complementary', { name: 'Superseded version' })).toBeVisible();
  const note = page.getByRole('complementary', { name: 'About this copy' });
  const here = 'http://localhost:4321/guidelines/02-40000-26/';
  for (const address of [here, `${here}versions/2024-06-15/`, `${here}history/`])
    await expect(note.locator(`a[href="${address}"]`)).toHaveText(address);
});

test('earlier versions stay out of the search and the sitemap', () => {
  const text = (file: string): string => readFileSync(path.join(versionsSite.dir, file), 'utf8');
  expect(text('sitemap.xml')).not.toContain('/versions/');
  for (const file of filesOf(versionsSite).filter((name) => name.startsWith('search/')))
    expect(text(file), file).not.toContain('/versions/');
});

test('an alias leads from one version to the other, either way', async ({ page }) => {
  await page.goto(`${guideline}#description-regulatory-status`);
  await expect(page.locator('#description-fda-clearance')).toBeInViewport();
  await page.goto(`${guideline}versions/2025-01-01/#description-fda-clearance`);
  await expect(page.locator('#description-regulatory-status')).toBeInViewport();
});

test('the history lists the versions and sums up what changed', async ({ page }) => {
  await page.goto(`${guideline}history/#versions`);
  const versions = page.getByRole('region', { name: 'Versions', exact: true });
  await expect(versions.getByRole('link', { name: /^Version of/u })).toHaveText([
    'Version of June 15, 2025',
    'Version of January 1, 2025',
    'Version of June 15, 2024',
  ]);
  await expect(
    versions
      .getByRole('listitem')
      .filter({ hasText: /^The code/u })
      .first(),
  ).toHaveText('The code 0600T was removed.');
  await expect(versions.getByText('The position stayed as it was.')).toBeVisible();
  await expect(versions.getByText('The code 0999T was added.')).toBeVisible();
  await versions.getByRole('link', { name: 'January 1, 2025 to June 15, 2025' }).click();
  await expect(page).toHaveURL(/history\/2025-01-01--2025-06-15\/$/u);
});

test('differences are marked by more than colour, records as records', async ({ page }) => {
  await page.goto(`${guideline}history/2024-06-15--2025-06-15/`);
  const coding = page.getByRole('region', { name: 'Billing/Coding Information' });
  const revised = coding.locator('.change').filter({ hasText: '0601T' });
  await expect(revised.locator('.badge')).toHaveText('Revised');
  await expect(revised).toContainText('Descriptor');
  await expect(coding.getByRole('deletion').first()).toHaveCSS(
    'text-decoration-line',
    'line-through',
  );
  await expect(coding.getByRole('insertion').first()).toHaveCSS(
    'text-decoration-line',
    'underline',
  );
  const references = page.getByRole('region', { name: 'References' });
  await expect(references.locator('.change')).toHaveCount(3);
  await expect(references).toContainText('55 references have another number than before');
  await references.getByRole('link', { name: 'Zimmerman et al (2017)' }).click();
  await expect(page).toHaveURL(/versions\/2024-06-15\/#ref-zimmerman-2017$/u);
});

test('a date of service is answered from the version that held', async ({ page }) => {
  await page.goto(`${guideline}history/?on=2024-12-31`);
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer).toContainText('is on this site, restated');
  await expect(answer).toContainText('including fluoroscopic and ultrasound guidance');
  await expect(answer.getByRole('term').first()).toHaveText('Position');
  await answer.getByRole('link', { name: 'Open the version of June 15, 2024' }).click();
  await expect(page).toHaveURL(/versions\/2024-06-15\/$/u);
});

test('a code that was taken out keeps its page, which says so', async ({ page }) => {
  await page.goto('codes/0600T/');
  await expect(page.locator('main')).toContainText('No longer listed');
  await expect(page.locator('main')).toContainText('Removed');
});

test('differences can be read without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${versionsSite.url}${guideline}history/2024-06-15--2025-01-01/`);
  await expect(page.getByRole('region', { name: 'Billing/Coding Information' })).toContainText(
    '0999T',
  );
  await context.close();
});
