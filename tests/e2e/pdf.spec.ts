import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'mdast-util-to-string';
import { projectNode, root } from '../../scripts/setup/places.mjs';
import { printPdf } from '../../src/integrations/print-pdf.ts';
import { sites } from './sites.ts';
import { readPdf, squeezed, type Pdf } from './support/pdf.ts';

// serve-sites.ts has built this site as `npm run pdf` does.
const site = sites.subPath;
const folder = path.join(site.dir, 'guidelines/02-40000-26');
const file = path.join(folder, '02-40000-26.pdf');
const home = `http://localhost:4321${site.base}guidelines/02-40000-26/`;

/** The guideline’s copy for a case file, from which the PDF is printed. */
const copy = (): string => readFileSync(path.join(folder, '02-40000-26.html'), 'utf8');

let pdf: Pdf;

test.beforeAll(async () => {
  pdf = await readPdf(readFileSync(file));
});

test('says what it is: title, language, whose text, of when', () => {
  expect(pdf.info).toMatchObject({
    Title: 'Irreversible Electroporation (IRE) · 02-40000-26, revised June 15, 2024',
    Language: 'en-US',
    Author: 'Medical Coverage Guidelines',
    Creator: `${home}02-40000-26.html`,
    CreationDate: 'D:20240615000000Z',
    ModDate: 'D:20240615000000Z',
  });
  expect(pdf.info['Subject']).toContain('restates guideline 02-40000-26 of Florida Blue');
  expect(pdf.info['Keywords']).toBe('02-40000-26, 0600T, 0601T');
});

test('is tagged: headings, lists, links, and tables whose header cells say what they head', () => {
  expect(pdf.isTagged).toBe(true);
  const tags = pdf.sheets.flatMap((sheet) => sheet.tags);
  const count = (...roles: string[]) => tags.filter(({ role }) => roles.includes(role)).length;
  expect(count('H1')).toBe(1);
  expect(count('H2')).toBe(14);
  expect(count('H3')).toBe(6);
  expect(count('L')).toBeGreaterThan(10);
  expect(count('LI')).toBeGreaterThan(57 + 11);
  expect(count('Link')).toBeGreaterThan(60);
  expect(count('Table')).toBeGreaterThanOrEqual(2);
  const scopes = (scope: string) =>
    tags.filter((tag) => tag.role === 'TH' && tag.scope === scope).length;
  expect(scopes('Column')).toBeGreaterThanOrEqual(10);
  expect(scopes('Row')).toBe(5);
  // Tags of PDF 2.0 are named for readers that do not know them.
  expect(count('Aside', 'Em', 'Strong')).toBe(0);
});

test('has every section among its bookmarks, in its order', () => {
  const tree = fromHtml(copy());
  const headings = selectAll('h1, h2, h3', tree).map((heading) => ({
    depth: Number(heading.tagName.slice(1)) - 1,
    title: toString(heading).replace(/\s+/gu, ' ').trim(),
  }));
  expect(headings.length).toBe(21);
  expect(pdf.bookmarks).toEqual(headings);
});

test('has the facts in its text', () => {
  const tree = fromHtml(copy());
  const lines = (selector: string) =>
    selectAll(selector, tree).map((element) => squeezed(toString(element)));
  // Text that goes on overleaf has the margins of two sheets in its midst.
  const margins =
    /(?:IrreversibleElectroporation\(IRE\)·02-40000-26RevisedJune15,2024)?Page\d+of\d+http:\/\/localhost:4321\/policies\/guidelines\/02-40000-26\//gu;
  const text = pdf.text.replaceAll(margins, '');
  const references = lines('#references > ol > li');
  const revisions = lines('#update-history .history > li');
  expect(references.length).toBe(57);
  expect(revisions.length).toBe(11);
  const facts = [
    ...references,
    ...revisions,
    ...lines('.notice > p:last-child'),
    ...lines('#position-statement p'),
    ...lines('.codes :is(th, td)'),
    ...['0600T', '0601T', 'Experimental or investigational for all indications'].map(squeezed),
    squeezed('This is a copy of coverage guideline 02-40000-26 as revised June 15, 2024'),
    squeezed('may have been superseded since'),
    squeezed('The publisher’s own text governs'),
  ];
  expect(facts.filter((fact) => !text.includes(fact))).toEqual([]);
});

test('has links that work: to its own places, to identifiers, and back to the site', () => {
  const tree = fromHtml(copy());
  const written = (selector: string) =>
    selectAll(selector, tree).map(({ properties }) => String(properties['href']));
  const addresses = new Set(pdf.sheets.flatMap((sheet) => sheet.addresses));
  const places = new Set(pdf.sheets.flatMap((sheet) => sheet.places));
  const dois = written('#references a[href^="https://doi.org/"]');
  expect(dois.length).toBe(23);
  expect(dois.filter((doi) => !addresses.has(new URL(doi).href))).toEqual([]);
  expect(addresses).toContain(home);
  expect(addresses).toContain('https://mcgs.bcbsfl.com/MCG?mcgId=02-40000-26&pv=false');
  expect(places).toContain('ref-meijerink-2021');
  expect(places).toContain('code-0600T');
  expect(places).toContain('update-2020-07-01');
  expect(pdf.lostPlaces).toEqual([]);
  expect([...addresses].filter((address) => !/^https?:/u.test(address))).toEqual([]);
});

const sheetsAreComplete = ({ sheets }: Pdf, size: readonly [number, number]): void => {
  for (const [index, sheet] of sheets.entries()) {
    expect(sheet.size).toEqual(size);
    for (const words of [
      'Irreversible Electroporation (IRE) · 02-40000-26',
      'Revised June 15, 2024',
      home,
      `Page ${String(index + 1)} of ${String(sheets.length)}`,
    ])
      expect(sheet.text).toContain(squeezed(words));
    expect(sheet.text).not.toContain('Printed');
  }
};

test('has its header and footer on every page', () => {
  sheetsAreComplete(pdf, [612, 792]);
});

test('can be had on A4', async ({ browser }) => {
  const a4 = await readPdf(await printPdf(browser, copy(), `${home}02-40000-26.html`, 'a4'));
  sheetsAreComplete(a4, [596, 843]);
  expect(a4.bookmarks).toEqual(pdf.bookmarks);
  expect(a4.lostPlaces).toEqual([]);
});

test('a bookmark has the words of its heading, where that wraps too', async ({ browser }) => {
  const titles = [
    'Adoptive Immunotherapy with Tumor-Infiltrating Lymphocytes, Chimeric Antigen Receptor T Cells and Radioimmunoconjugates for Relapsed and Refractory Malignant Neoplasms',
    'Cytokine-Induced Killer Cells, Lymphokine-Activated Killer Cells and Interleukin-2 with Adjuvant Radiation, Chemotherapy or Neither of Them',
  ] as const;
  const html = copy()
    .replace(/(?<=<h1[^>]*>)[^]*?(?=<\/h1>)/u, titles[0])
    .replace(/(?<=<h2 id="page-description"[^>]*>)[^]*?(?=<\/h2>)/u, `\n  ${titles[1]}\n`);
  const printed = await readPdf(await printPdf(browser, html, `${home}long.html`, 'letter'));
  expect(printed.bookmarks.map(({ title }) => title)).toEqual(expect.arrayContaining([...titles]));
});

test('is offered on the guideline’s page with its true size', () => {
  const tree = fromHtml(readFileSync(path.join(folder, 'index.html'), 'utf8'));
  const item = select('.files li:first-child', tree);
  expect(select('a', item)?.properties).toMatchObject({
    href: `${site.base}guidelines/02-40000-26/02-40000-26.pdf`,
    download: true,
  });
  const { size } = statSync(file);
  expect(select('data', item)?.properties['value']).toBe(String(size));
  expect(size).toBeLessThan(400_000);
});

test('without a browser, or with a paper that is none, it says what to do and builds nothing', () => {
  const dir = '.cache/e2e/never';
  const run = (parameters: readonly string[], environment: NodeJS.ProcessEnv) =>
    spawnSync(projectNode(root), ['scripts/pdf.ts', ...parameters], {
      env: { ...process.env, OUT_DIR: dir, ...environment },
      encoding: 'utf8',
    });
  const noBrowser = run([], { CHROMIUM_PATH: '/nowhere/chromium' });
  expect(noBrowser.status).toBe(1);
  expect(noBrowser.stderr).toContain('CHROMIUM_PATH is /nowhere/chromium');
  const noPaper = run(['--paper', 'b5'], {});
  expect(noPaper.status).toBe(1);
  expect(noPaper.stderr).toContain('Unexpected --paper b5, expected one of: letter, a4');
  expect(existsSync(dir)).toBe(false);
});
