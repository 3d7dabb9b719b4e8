import type { Browser, Page } from '@playwright/test';
import { describePdf, type PdfDescription } from './describe-pdf.ts';
import { papers, type Paper } from './pdf-paper.ts';

const metaOf = async (page: Page, name: string): Promise<string> =>
  (await page.locator(`meta[name="${name}"]`).getAttribute('content')) ?? '';

/** The words of all headings, in the order of the page. */
const headingsOf = async (page: Page): Promise<string[]> =>
  (await page.locator('h1, h2, h3, h4, h5, h6').allTextContents()).map((text) =>
    text.replace(/\s+/gu, ' ').trim(),
  );

const descriptionOf = async (page: Page): Promise<PdfDescription> => ({
  title: await page.title(),
  author: await metaOf(page, 'author'),
  subject: await metaOf(page, 'description'),
  keywords: await metaOf(page, 'keywords'),
  source: page.url(),
  date: await metaOf(page, 'date'),
  headings: await headingsOf(page),
});

/**
 * Prints a page that needs no other file as a tagged PDF with bookmarks. Links within the page lead to
 * their places in the PDF. Nothing is asked of any network.
 *
 * @param html the page; it describes itself in `meta` elements
 * @param address where it stands on its site
 */
export const printPdf = async (
  browser: Browser,
  html: string,
  address: string,
  paper: Paper,
): Promise<Uint8Array> => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    await context.route('**/*', (route) =>
      route.request().url() === address
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
        : route.abort(),
    );
    const page = await context.newPage();
    await page.goto(address);
    const description = await descriptionOf(page);
    const printed = await page.pdf({ format: papers[paper], tagged: true, outline: true });
    return await describePdf(printed, description);
  } finally {
    await context.close();
  }
};
