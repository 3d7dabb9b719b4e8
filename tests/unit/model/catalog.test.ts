import { describe, expect, test } from 'vitest';
import { buildCatalog } from '#model/catalog.ts';
import { exampleGuideline, otherGuideline } from '../support/example-guideline.ts';

const catalog = buildCatalog([otherGuideline, exampleGuideline]);

describe('the catalog', () => {
  test('holds each guideline in brief, by number', () => {
    expect(Object.keys(catalog.guidelines)).toEqual(['02-12345-67', '09-J0000-94']);
    expect(catalog.guidelines['02-12345-67']).toMatchObject({
      subject: 'Example Therapy',
      revised: '2024-06-15',
      counts: { sections: 11, studies: 1, codes: 2, definitions: 1, references: 1, revisions: 2 },
    });
  });

  test('says which guidelines list a code', () => {
    expect(catalog.codes['0000T']?.map(({ number }) => number)).toEqual([
      '02-12345-67',
      '09-J0000-94',
    ]);
  });

  test('holds a range under both its ends, with a status for each indication', () => {
    expect(catalog.codes['C22.0-C22.9']).toMatchObject([
      { number: '02-12345-67', anchor: 'code-C22.0-C22.9', listedSince: 'original' },
    ]);
    expect(catalog.codes['C22.0-C22.9']?.[0]?.statuses).toHaveLength(2);
  });

  test('knows what an anchor and an alias stand for', () => {
    expect(catalog.anchors['02-12345-67']).toMatchObject({
      references: 'references',
      'criterion-adult': 'criterion-adult',
      'criterion-age': 'criterion-adult',
    });
  });

  test('links guidelines both ways, and only those that the library holds', () => {
    expect(catalog.links).toEqual({ '02-12345-67': ['09-J0000-94'], '09-J0000-94': [] });
    expect(catalog.backLinks).toEqual({ '02-12345-67': [], '09-J0000-94': ['02-12345-67'] });
  });

  test('is the same in whatever order the guidelines come', () => {
    expect(buildCatalog([exampleGuideline, otherGuideline])).toEqual(catalog);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog);
  });
});
