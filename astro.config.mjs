import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { exceptions, pageDirectives } from './src/hosting/content-policy.ts';
import { caseFiles } from './src/integrations/case-files.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { downloads } from './src/integrations/downloads.ts';
import { headersForHosts } from './src/integrations/headers-for-hosts.ts';
import { preloadHelper } from './src/integrations/preload-helper.ts';
import { pdfs } from './src/integrations/pdfs.ts';
import { isPaper } from './src/integrations/pdf-paper.ts';
import { pagefindFiles } from './src/integrations/pagefind-files.ts';
import { readBasePath } from './src/model/base-path.mjs';
import { readSiteUrl } from './src/model/site-url.ts';

const { BASE_PATH, SITE_URL, OUT_DIR = 'dist' } = process.env;
// Set by scripts/pdf.ts alone.
const { PDF_PAPER: paper = '', CHROMIUM_PATH: browser = '' } = process.env;

export default defineConfig({
  site: readSiteUrl(SITE_URL),
  base: readBasePath(BASE_PATH),
  outDir: OUT_DIR,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Astro's own default joins words across a line break between two inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  integrations: [
    mdx(),
    pagefindFiles(),
    caseFiles(),
    contentSecurityPolicy(pageDirectives, exceptions),
    ...(isPaper(paper) ? [pdfs({ paper, browser })] : []),
    downloads(),
    headersForHosts(),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // A small script that stood in each page would be sent with each of them.
  vite: { build: { assetsInlineLimit: 0 }, plugins: [preloadHelper()] },
});
