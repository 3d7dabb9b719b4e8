import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import type { SourceKind } from '#model/citation.ts';
import { sourceKinds } from '#model/citation.ts';
import { cslItem } from '#exports/references/csl-item.ts';
import { referencesCslJson } from '#exports/references/csl-json.ts';
import {
  datePartsOf,
  datePartsRead,
  firstGuideline,
  firstReferences,
  namesOf,
  namesRead,
  pagesOf,
  readByLibrary,
  referenceOf,
} from '../../support/references.ts';

const file = referencesCslJson(firstGuideline);
const items = readByLibrary(file);

describe('references.csl.json', () => {
  test('is read by the library as it stands', () => {
    expect(plugins.output).toBeDefined();
    expect(items).toMatchObject(JSON.parse(file) as object[]);
  });

  test.each(firstReferences.map((citation, index) => [citation.key, citation, index] as const))(
    'gives back every field of %s',
    (_, citation, index) => {
      const item = items[index] ?? {};
      expect(item['id']).toBe(citation.key);
      expect(namesRead(item)).toEqual(namesOf(citation, 'et al.'));
      expect(item['title']).toBe(citation.title);
      expect(item['container-title'] ?? item['collection-title']).toBe(citation.containerTitle);
      expect(datePartsRead(item)).toEqual(datePartsOf(citation.issued));
      expect(item['volume']).toBe(citation.volume);
      expect(item['issue']).toBe(citation.issue);
      expect(item['page']).toBe(pagesOf(citation));
      expect([item['DOI'], item['PMID'], item['number']].filter(Boolean)).toEqual(
        Object.values(citation.identifiers),
      );
    },
  );

  test('has no variable without a value', () => {
    expect(Object.keys(cslItem(referenceOf({ title: 'A trial' })))).toEqual([
      'id',
      'citation-key',
      'type',
      'title',
    ]);
  });

  test('keeps the season of a date that is no month', () => {
    expect(cslItem(referenceOf({ issued: '2020', season: 'Spring' })).issued).toEqual({
      'date-parts': [[2020]],
      season: 'Spring',
    });
  });

  test('keeps every registry number, the second one in the note', () => {
    const { number, note } = cslItem(
      referenceOf({ kind: 'coverage-article', identifiers: { lcd: 'L1234', article: 'A5678' } }),
    );
    expect([number, note]).toEqual(['L1234', 'A5678']);
  });

  test.each(sourceKinds)('has a type for the source kind %s', (kind: SourceKind) => {
    expect(cslItem(referenceOf({ kind })).type).toMatch(/^[a-z-]+$/u);
  });
});
