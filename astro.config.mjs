import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';

const { BASE_PATH = '/', SITE_URL = 'http://localhost:4321', OUT_DIR = 'dist' } = process.env;

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  outDir: OUT_DIR,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Astro's own default joins words across a line break between two inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  integrations: [
    mdx(),
    contentSecurityPolicy(
      {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
      },
      [
        {
          // Pagefind is WebAssembly; only large libraries are searched with it (docs/search.md).
          withFile: 'pagefind/pagefind.js',
          onPagesWith: 'data-search-open',
          directives: { 'script-src': ["'wasm-unsafe-eval'"] },
        },
      ],
    ),
  ],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // A small script that stood in each page would be sent with each of them.
  vite: { build: { assetsInlineLimit: 0 } },
});
