import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import formats from 'ajv-formats';
import { allSites, fixtureSite, sites, type BuiltSite } from './sites.ts';
import { filesOf, pagesOf, readPage } from './support/built-pages.ts';
import { fileAt, idsOf } from './support/links.ts';

const textOf = (site: BuiltSite, file: string): string =>
  readFileSync(path.join(site.dir, file), 'utf8');

const jsonOf = (site: BuiltSite, file: string): unknown => JSON.parse(textOf(site, file));

const first = 'guidelines/02-40000-26';

/** Every text within a value, at any depth. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

for (const [name, site] of Object.entries(allSites)) {
  test(`every guideline.json follows the published schema (${name})`, () => {
    const ajv = new Ajv2020({ allErrors: true });
    formats(ajv);
    const schema = jsonOf(site, 'schema/guideline.json') as { $id: string };
    const validate = ajv.compile(schema);
    const files = filesOf(site).filter((file) => file.endsWith('/guideline.json'));
    const guidelines = files.filter((file) => file.startsWith('guidelines/'));
    expect(guidelines.length).toBeGreaterThan(0);
    for (const file of guidelines) {
      const guideline = jsonOf(site, file) as { $schema: string };
      expect(validate(guideline) ? [] : validate.errors, file).toEqual([]);
      expect(guideline.$schema).toBe(schema.$id);
      // The schema refuses what is not of its kind.
      expect(validate({ ...guideline, number: 7 })).toBe(false);
      expect(validate({ ...guideline, invented: true })).toBe(false);
    }
  });

  test(`files name only addresses that there are (${name})`, () => {
    const files = new Set(filesOf(site));
    const ids = new Map(
      pagesOf(site).map((page) => [
        fileAt(new URL(page.address, site.url), site),
        new Set(idsOf(readPage(page))),
      ]),
    );
    const here = 'http://localhost:4321';
    const texts = ['catalog.json', 'anchors.json', `schema/guideline.json`]
      .concat([...files].filter((file) => file.endsWith('/guideline.json')))
      .flatMap((file) => textsIn(jsonOf(site, file)));
    const addresses = texts.filter((text) => text.startsWith(here));
    expect(addresses.length).toBeGreaterThan(20);
    const dead = addresses.filter((text) => {
      const address = new URL(text);
      if (!address.pathname.startsWith(site.base)) return true;
      const file = fileAt(address, site);
      const anchor = decodeURIComponent(address.hash.slice(1));
      return !files.has(file) || (anchor !== '' && ids.get(file)?.has(anchor) !== true);
    });
    expect([...new Set(dead)]).toEqual([]);
  });
}

test('guideline.json holds the whole guideline', () => {
  const guideline = jsonOf(sites.root, `${first}/guideline.json`) as {
    sections: { id: string; blocks: { kind: string; citations?: unknown[] }[] }[];
  };
  expect(guideline).toMatchObject({
    number: '02-40000-26',
    subject: 'Irreversible Electroporation',
    originalEffective: '2016-02-15',
    reviewed: '2024-05-23',
    revised: '2024-06-15',
    page: 'http://localhost:4321/guidelines/02-40000-26/',
  });
  expect(guideline.sections).toHaveLength(12);
  const references = guideline.sections.find(({ id }) => id === 'references');
  expect(references?.blocks.flatMap(({ citations }) => citations ?? [])).toHaveLength(57);
});

test('guideline.md holds the guideline as Markdown', () => {
  const text = textOf(sites.root, `${first}/guideline.md`);
  expect(text).toMatch(/^# Irreversible Electroporation/mu);
  expect(text.match(/^## /gmu)?.length).toBeGreaterThanOrEqual(13);
  expect(text.match(/^\d+\. /gmu)).toHaveLength(57);
  expect(text).toContain('0601T');
  expect(text).toContain('Florida Blue');
  expect(text).not.toMatch(/<(?!a id=|\/a>|https?:)[a-z]/u);
});

test('codes.csv holds a row for each code and indication', () => {
  const read = (site: BuiltSite, number: string): Record<string, string>[] =>
    parse(textOf(site, `guidelines/${number}/codes.csv`), { columns: true });
  expect(read(sites.root, '02-40000-26')).toMatchObject([
    { system: 'CPT', code: '0600T', status: 'Investigational', listed_since: '2020-07-01' },
    { system: 'CPT', code: '0601T', status: 'Investigational', listed_since: '2020-07-01' },
  ]);
  const invented = read(fixtureSite, '09-J0000-94');
  expect(invented.filter(({ code }) => code === 'J9999')).toHaveLength(2);
  expect(invented).toContainEqual(expect.objectContaining({ code: 'C22.0', code_end: 'C22.9' }));
});

test('anchors.json holds every anchor of the page, and the former ones', () => {
  interface Listed {
    guidelines: { number: string; anchors: { anchor: string; aliasOf?: string }[] }[];
  }
  const { guidelines } = jsonOf(fixtureSite, 'anchors.json') as Listed;
  const anchors = guidelines.find(({ number }) => number === '09-J0000-94')?.anchors ?? [];
  const page = pagesOf(fixtureSite).find(({ address }) => address.endsWith('/09-J0000-94/'));
  // What only the page itself needs, such as the labels of its regions, is promised to nobody.
  const own = (id: string): boolean => /^(?:page-|main$)/u.test(id);
  const ids = page ? idsOf(readPage(page)).filter((id) => !own(id)) : [];
  expect(anchors.map(({ anchor }) => anchor).toSorted()).toEqual(ids.toSorted());
  expect(anchors).toContainEqual(
    expect.objectContaining({ anchor: 'def-sign-old', aliasOf: 'def-sign-a' }),
  );
});
