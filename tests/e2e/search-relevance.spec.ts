import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'zod';
import { fixtureSite, sites } from './sites.ts';

const entry = z.union([
  z.strictObject({
    q: z.string(),
    want: z.array(z.string()).min(1),
    rank: z.int().positive().default(3),
  }),
  z.strictObject({ q: z.string(), none: z.literal(true) }),
]);

const setSchema = z.record(z.string(), z.array(entry));

type Entry = z.infer<typeof entry>;

const leastShare = 0.97;

const readSet = (file: string): Entry[] =>
  Object.values(setSchema.parse(parse(readFileSync(file, 'utf8')))).flat();

/** Types a query into the search page and tells where the hits lead: anchors, `page` for a guideline itself. */
const hitsFor = async (page: Page, query: string): Promise<string[]> => {
  await page.locator('#search-page-input').fill(query);
  await expect(page.locator('[data-search-state="done"]')).toBeAttached();
  return page
    .locator('[data-search-results] a')
    .evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.hash.slice(1) || 'page' : '')),
    );
};

const failureOf = (wanted: Entry, hits: readonly string[]): string | undefined => {
  if ('none' in wanted)
    return hits.length === 0 ? undefined : `${wanted.q}: found ${hits.slice(0, 3).join(', ')}`;
  const at = hits.findIndex((hit) => wanted.want.includes(hit));
  return at >= 0 && at < wanted.rank
    ? undefined
    : `${wanted.q}: ${wanted.want.join(' or ')} at ${String(at + 1)} of ${hits.slice(0, 4).join(', ')}`;
};

const libraries = [
  ['the first guideline', 'tests/relevance/queries.yaml', sites.root.url],
  ['the invented guidelines', 'tests/relevance/invented.yaml', fixtureSite.url],
] as const;

for (const [name, file, url] of libraries) {
  test(`what readers type leads to the right place: ${name}`, async ({ page }) => {
    test.setTimeout(240_000);
    const set = readSet(file);
    await page.goto(`${url}search/`);
    const failures: string[] = [];
    const wronglyFound: string[] = [];
    for (const wanted of set) {
      const failure = failureOf(wanted, await hitsFor(page, wanted.q));
      if (failure === undefined) continue;
      ('none' in wanted ? wronglyFound : failures).push(failure);
    }
    const passed = set.length - failures.length - wronglyFound.length;
    console.log(
      `${name}: ${String(passed)} of ${String(set.length)} queries (${((100 * passed) / set.length).toFixed(1)} %)`,
    );
    expect(wronglyFound, 'what is not there is not found').toEqual([]);
    expect(passed / set.length, failures.join('\n')).toBeGreaterThanOrEqual(leastShare);
  });
}

test('the set is large enough', () => {
  expect(readSet('tests/relevance/queries.yaml').length).toBeGreaterThanOrEqual(150);
});
