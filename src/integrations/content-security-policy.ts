import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Directives, Exception } from '#hosting/content-policy.ts';
import { hasPolicy, withDirectives, withPolicy } from './page-policy.ts';

/**
 * Gives each built page a Content-Security-Policy of its own. Astro’s `security.csp` names on every
 * page the scripts of its own runtime, which no page here has, and the scripts of all other pages.
 * A page that has a policy keeps it.
 */
export const contentSecurityPolicy = (
  directives: Directives,
  exceptions: readonly Exception[] = [],
): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const made = exceptions.filter(({ withFile }) => existsSync(join(folder, withFile)));
      for await (const page of glob('**/*.html', { cwd: folder })) {
        const file = join(folder, page);
        const html = await readFile(file, 'utf8');
        if (hasPolicy(html)) continue;
        const own = made
          .filter(({ onPagesWith }) => html.includes(onPagesWith))
          .reduce((all, exception) => withDirectives(all, exception.directives), directives);
        await writeFile(file, withPolicy(html, own));
      }
    },
  },
});
