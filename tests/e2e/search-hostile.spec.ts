import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';
import { requireTrustedTypes } from './support/trusted-types.ts';

/** What nobody types in good faith, or by a slip of the keyboard. */
const hostile: readonly (readonly [name: string, query: string])[] = [
  ['markup', '<img src=x onerror="window.broken=1">'],
  ['a script', '<script>window.broken=1</script>'],
  ['a closing tag', '</mark></a><iframe src="//example.org">'],
  ['an address that runs', 'javascript:window.broken=1'],
  ['a template', '${window.broken=1}{{window.broken=1}}'],
  ['a regular expression', '(a+)+$ [^]*? \\p{L} (?<!x)'],
  ['a prototype', '__proto__ constructor hasOwnProperty toString'],
  ['control characters', 'liver\u0000\u0007\u001b[31m'],
  ['right-to-left marks', '\u202Eliver\u202C \u2067tumor\u2069'],
  ['zero-width characters', 'li\u200Bver \uFEFFtumors'],
  ['soft hyphens', 'elec\u00ADtro\u00ADpo\u00ADra\u00ADtion'],
  ['lone surrogates', 'liver \uD800 \uDC00'],
  ['emoji', '🩺🧬 💊'],
  ['combining marks', `l${'\u0301'.repeat(500)}iver`],
  ['one letter', 'e'],
  ['only stop words', 'is it of the and'],
  ['only punctuation', '!?.,;:-_()[]{}"\'`~@#$%^&*+=|\\/'],
  ['percent signs', '%E0%A4%A %00 %%%'],
  ['operators', '+liver -tumor NOT pancreas OR *'],
  ['an open quotation mark', '"soft tissue'],
  ['100,000 letters', 'a'.repeat(100_000)],
  ['100,000 brackets', '('.repeat(100_000)],
  ['100,000 words', 'liver '.repeat(20_000)],
  ['a long number', '9'.repeat(100_000)],
];

test('nothing executes, nothing hangs, nothing is asked from elsewhere', async ({ page }) => {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('dialog', (dialog) => troubles.push(`a dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(sites.root.url).origin)
      troubles.push(`asked for ${request.url()}`);
  });
  await page.goto('search/');
  const input = page.getByRole('searchbox');
  for (const [name, query] of hostile) {
    const took = await input.evaluate(async (field, text) => {
      if (!(field instanceof HTMLInputElement)) return Infinity;
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // The answer is there before the browser can do anything else.
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    }, query);
    // A few milliseconds on a quiet machine: this is about what would hang.
    expect(took, name).toBeLessThan(2000);
    await expect(page.locator('[data-search-state="done"]'), name).toBeAttached();
    const foreign = page.locator('.search-body :is(img, script, iframe, svg, [onerror])');
    await expect(foreign, name).toHaveCount(0);
  }
  for (const [name, query] of hostile.slice(0, 20)) {
    const address = `search/?q=${encodeURIComponent(query.toWellFormed())}&kind=${encodeURIComponent('"><b>')}&year=x`;
    await page.goto(address);
    await expect(page.locator('[data-search-state]'), name).not.toHaveAttribute(
      'data-search-state',
      'busy',
    );
  }
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(troubles).toEqual([]);
});

test('works where Trusted Types are required', async ({ page }) => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  await requireTrustedTypes(page, '**/*');
  await page.goto('guidelines/02-40000-26/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('livr tumors');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  await page.locator('[data-search-results] a').first().click();
  await page.goto('search/?q=liver');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  expect(troubles).toEqual([]);
});

test('works where storage is forbidden', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('search/?q=0600T');
  await page.locator('[data-search-results] a').first().click();
  await expect(page).toHaveURL(/#code-0600T$/u);
  expect(errors).toEqual([]);
});
