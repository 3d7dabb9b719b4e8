import { expect, test } from '@playwright/test';
import { select, selectAll } from 'hast-util-select';
import { allSites, sites } from './sites.ts';
import { pagesOf, readPage } from './support/built-pages.ts';
import { untilIdle } from './support/idle.ts';

const policyOf = (text: string): Map<string, string[]> =>
  new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/u))
      .map(([name = '', ...sources]) => [name, sources]),
  );

/** What a source may be: this site, data (images), or the hash of what stands in the page. */
const isStrict = (source: string): boolean =>
  source === "'none'" || source === "'self'" || /^'sha256-[\w+/]{43}='$/u.test(source);

for (const [name, site] of Object.entries(allSites)) {
  test(`every page has a strict policy (${name})`, () => {
    for (const page of pagesOf(site)) {
      const tree = readPage(page);
      const metas = selectAll('meta[http-equiv="content-security-policy"]', tree);
      expect(metas.length, page.address).toBe(1);
      const policy = policyOf(String(metas[0]?.properties['content']));
      expect(policy.get('default-src'), page.address).toEqual(["'none'"]);
      expect(policy.get('base-uri'), page.address).toEqual(["'none'"]);
      expect(policy.get('form-action'), page.address).toEqual(["'self'"]);
      const lax = [...policy].flatMap(([directive, sources]) =>
        sources
          .filter((source) => !isStrict(source))
          .filter((source) => !(directive === 'img-src' && source === 'data:'))
          .map((source) => `${directive} ${source}`),
      );
      expect(lax, page.address).toEqual([]);
      // It must stand before whatever it governs.
      const head = select('head', tree);
      const governed =
        head && selectAll('script:not([type$="json"]), style, [rel="stylesheet"]', head);
      const [first] = governed ?? [];
      if (!head || !first || !metas[0]) throw new Error(`${page.address} has no style at all`);
      const order = selectAll('*', head);
      expect(order.indexOf(metas[0]), page.address).toBeLessThan(order.indexOf(first));
    }
  });

  test(`no page breaks it, complains, or asks another host (${name})`, async ({ page }) => {
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        troubles.push(`${page.url()} ${message.text()}`);
    });
    page.on('pageerror', (error) => troubles.push(`${page.url()} ${error.message}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && origin !== new URL(site.url).origin)
        troubles.push(`${page.url()} asked for ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) troubles.push(`${response.url()} ${String(response.status())}`);
    });
    for (const { address } of pagesOf(site)) {
      await page.goto(new URL(address, site.url).href);
      // What a page does as soon as it can.
      await untilIdle(page);
    }
    expect(troubles).toEqual([]);
  });
}

test('a script that was slipped into a page does not run', async ({ page }) => {
  await page.goto('/');
  const said = page.waitForEvent('console');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "slipped in"';
    document.head.append(script);
  });
  expect((await said).text()).toContain('Content Security Policy');
  expect(await page.title()).not.toBe('slipped in');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, baseURL: sites.root.url });

  test('the page shows every section, and its contents lead there', async ({ page }) => {
    await page.goto('guidelines/02-40000-26/');
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const links = await contents.getByRole('link').all();
    expect(links.length).toBe(12);
    for (const link of links) {
      await link.click();
      const id = new URL(page.url()).hash.slice(1);
      await expect(page.locator(`[id="page-${id}"]`)).toBeInViewport();
    }
  });

  test('on a phone, the contents open and lead to a section', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('guidelines/02-40000-26/');
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const link = contents.getByRole('link', { name: 'References' });
    await expect(link).toBeHidden();
    await contents.locator('summary').click();
    await link.click();
    await expect(page).toHaveURL(/#references$/u);
    await expect(page.locator('#references li').first()).toBeVisible();
  });

  test('the search box leads to the search page', async ({ page }) => {
    await page.goto('/');
    const form = page.getByRole('search').first();
    await form.getByRole('searchbox').fill('0600T');
    await form.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=0600T$/u);
  });
});
