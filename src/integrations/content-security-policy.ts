import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy, type Directives } from './page-policy.ts';

/**
 * Gives each built page a Content-Security-Policy of its own. Astro’s `security.csp` names on every
 * page the scripts of its own runtime, which no page here has, and the scripts of all other pages.
 */
export const contentSecurityPolicy = (directives: Directives): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for await (const page of glob('**/*.html', { cwd: folder })) {
        const file = join(folder, page);
        await writeFile(file, withPolicy(await readFile(file, 'utf8'), directives));
      }
    },
  },
});
