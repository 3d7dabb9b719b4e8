import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

const guideline = 'guidelines/02-40000-26';

const mediaTypes = [
  [`${guideline}/`, 'text/html; charset=utf-8'],
  [`${guideline}/guideline.json`, 'application/json; charset=utf-8'],
  [`${guideline}/guideline.md`, 'text/markdown; charset=utf-8'],
  [`${guideline}/codes.csv`, 'text/csv; charset=utf-8'],
] as const;

for (const [name, site] of Object.entries(sites)) {
  test.describe(`the site served at ${site.base} (${name})`, () => {
    test.use({ baseURL: site.url });

    for (const [address, type] of mediaTypes) {
      test(`has ${address} as ${type}`, async ({ request }) => {
        const response = await request.get(address);
        expect(response.status()).toBe(200);
        expect(response.headers()['content-type']).toBe(type);
      });
    }

    test('gives an address without its slash the slash', async ({ request }) => {
      const response = await request.get(guideline, { maxRedirects: 0 });
      expect(response.status()).toBe(301);
      expect(response.headers()['location']).toBe(`${site.base}${guideline}/`);
    });

    test('answers 404 to what it does not hold', async ({ request }) => {
      expect((await request.get('no-such-page/')).status()).toBe(404);
      expect((await request.get('%2e%2e/package.json')).status()).toBe(404);
    });
  });
}
