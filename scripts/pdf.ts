/**
 * `npm run pdf`: builds the site as `npm run build` does, and each guideline as PDF with it.
 *
 *   npm run pdf                      on US Letter
 *   npm run pdf -- --paper a4        on A4
 *
 * It needs a Chromium, and says what to install where there is none.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { isPaper, papers } from '#integrations/pdf-paper.ts';
import { readTarget } from './build/target.ts';
import { ensureBrowser, findBrowser } from './setup/browser.mjs';
import { exitOnProblem, SetupProblem } from './setup/problem.mjs';

function readPaper(): string {
  const { values } = parseArgs({ options: { paper: { type: 'string', default: 'letter' } } });
  if (isPaper(values.paper)) return values.paper;
  throw new SetupProblem(
    `Unexpected --paper ${values.paper}, expected one of: ${Object.keys(papers).join(', ')}`,
  );
}

try {
  process.env['PDF_PAPER'] = readPaper();
  // A browser is looked for, and installed, only for what can be built.
  readTarget();
  process.env['CHROMIUM_PATH'] = await ensureBrowser(
    () => findBrowser({ playwrights: chromium.executablePath() }),
    { need: 'PDFs are printed by', command: 'npm run pdf' },
  );
} catch (error) {
  exitOnProblem(error);
}
await import('./build.ts');
