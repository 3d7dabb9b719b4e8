import { describe, expect, test } from 'vitest';
import { catalogJson } from '#exports/catalog-json.ts';
import { buildCatalog } from '#model/catalog.ts';
import { exampleGuideline, otherGuideline } from '../support/example-guideline.ts';

const catalog = buildCatalog([exampleGuideline, otherGuideline]);
const read = (text: string): unknown => JSON.parse(text);

describe('catalog.json', () => {
  test('names each guideline with its counts and its addresses', () => {
    expect(read(catalogJson(catalog, { base: '/policies/' }))).toMatchObject({
      guidelineSchema: '/policies/schema/guideline.json',
      guidelines: [
        {
          number: '02-12345-67',
          subject: 'Example Therapy',
          counts: { codes: 2 },
          addresses: {
            page: '/policies/guidelines/02-12345-67/',
            history: '/policies/guidelines/02-12345-67/history/',
            codesCsv: '/policies/guidelines/02-12345-67/codes.csv',
          },
        },
        { number: '09-J0000-94' },
      ],
    });
  });

  test('says of each code which guidelines list it, and where', () => {
    expect(read(catalogJson(catalog, { base: '/', origin: 'https://example.org' }))).toMatchObject({
      codes: [
        {
          system: 'CPT',
          code: '0000T',
          address: 'https://example.org/codes/0000T/',
          guidelines: [
            {
              number: '02-12345-67',
              address: 'https://example.org/guidelines/02-12345-67/#code-0000T',
              statuses: [{ status: 'Investigational' }],
              listedSince: '2021-01-01',
            },
            { number: '09-J0000-94' },
          ],
        },
        {
          code: 'C22.0',
          codeEnd: 'C22.9',
          address: 'https://example.org/codes/C22.0-C22.9/',
          guidelines: [
            {
              anchor: 'code-C22.0-C22.9',
              statuses: [
                { status: 'Covered when criteria are met', indication: 'First-line therapy' },
                { status: 'Not covered', indication: 'Maintenance' },
              ],
            },
          ],
        },
      ],
    });
  });

  test('says which guideline refers to which', () => {
    expect(read(catalogJson(catalog, { base: '/' }))).toMatchObject({
      links: [{ from: '02-12345-67', to: '09-J0000-94' }],
    });
  });
});
