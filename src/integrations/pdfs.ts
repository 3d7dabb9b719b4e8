import { glob, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Paper } from './pdf-paper.ts';

/** What to print PDFs on, and with. */
export interface PdfOptions {
  readonly paper: Paper;
  /** The path of a Chromium. */
  readonly browser: string;
}

/**
 * Prints the copy of each guideline for a case file as PDF, beside it: `02-40000-26.pdf`. A part of
 * those builds alone that `npm run pdf` starts: others need no browser.
 */
export const pdfs = ({ paper, browser: executablePath }: PdfOptions): AstroIntegration => {
  let home = '';
  return {
    name: 'pdfs',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base, config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { chromium } = await import('@playwright/test');
        const { printPdf } = await import('./print-pdf.ts');
        const browser = await chromium.launch({ executablePath });
        try {
          for await (const copy of glob('guidelines/**/*.html', { cwd: folder })) {
            if (basename(copy) === 'index.html') continue;
            const html = await readFile(join(folder, copy), 'utf8');
            const address = new URL(copy.replaceAll('\\', '/'), home).href;
            const file = copy.replace(/html$/u, 'pdf');
            await writeFile(join(folder, file), await printPdf(browser, html, address, paper));
            console.log(file);
          }
        } finally {
          await browser.close();
        }
      },
    },
  };
};
