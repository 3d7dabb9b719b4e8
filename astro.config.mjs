import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

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
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
});
