import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registryNumber } from '#model/registry-number.ts';
import { referencesRis, risRecord } from '#exports/references/ris.ts';
import {
  datePartsOf,
  datePartsRead,
  firstGuideline,
  firstReferences,
  guidelineOf,
  namesOf,
  namesRead,
  pagesOf,
  readByLibrary,
  referenceOf,
} from '../../support/references.ts';

const file = referencesRis(firstGuideline);
const records = file.trimEnd().split('\r\n\r\n');
const items = readByLibrary(file);

/** Values of a tag in one record. */
const valuesOf = (record: string, tag: string): string[] =>
  record.split('\r\n').flatMap((line) => (line.startsWith(`${tag}  - `) ? [line.slice(6)] : []));

describe('references.ris', () => {
  test('holds all references, in the order of the list', () => {
    expect(items).toHaveLength(57);
    expect(records.map((record) => valuesOf(record, 'ID')[0])).toEqual(
      firstReferences.map(({ key }) => key),
    );
  });

  test.each(firstReferences.map((citation, index) => [citation.key, citation, index] as const))(
    'gives back every field of %s',
    (_, citation, index) => {
      const item = items[index] ?? {};
      const record = records[index] ?? '';
      expect(namesRead(item)).toEqual(
        namesOf(citation, 'et al.').map((name, at) =>
          citation.authors[at]?.literal === undefined ? name : name.replaceAll(',', ''),
        ),
      );
      expect(item['title']).toBe(citation.title);
      expect(valuesOf(record, 'T2')[0]).toBe(citation.containerTitle);
      expect(datePartsRead(item)).toEqual(datePartsOf(citation.issued));
      expect(item['volume']).toBe(citation.volume);
      expect(item['issue']).toBe(citation.issue);
      expect([valuesOf(record, 'SP')[0], valuesOf(record, 'EP')[0]].filter(Boolean).join('-')).toBe(
        pagesOf(citation) ?? '',
      );
      expect(item['DOI']).toBe(citation.identifiers.doi);
      expect(valuesOf(record, 'AN')[0]).toBe(
        citation.identifiers.pmid ?? registryNumber(citation.identifiers),
      );
      expect(valuesOf(record, 'PB')[0]).toBe(citation.publisher);
    },
  );

  test('keeps an organisation whole, its commas apart', () => {
    const [nice, fcso] = ['ipg441', 'l33777-fcso'].map((key) =>
      records.find((record) => valuesOf(record, 'ID')[0] === key),
    );
    expect(valuesOf(nice ?? '', 'AU')).toEqual([
      'National Institute for Health and Care Excellence (NICE)',
    ]);
    expect(valuesOf(fcso ?? '', 'AU')).toEqual(['First Coast Service Options Inc. (FCSO)']);
  });

  test('keeps the address that the line prints beside that of the registry', () => {
    const fda = records.find((record) => valuesOf(record, 'ID')[0] === 'k080376');
    expect(valuesOf(fda ?? '', 'UR')).toEqual([
      'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/pmn.cfm?ID=K080376',
      'http://www.accessdata.fda.gov/cdrh_docs/pdf8/K080376.pdf',
    ]);
  });

  test('has one line a tag, each ended by CRLF, however long', () => {
    for (const line of file.split('\r\n')) expect(line).toMatch(/^([A-Z][A-Z\d] {2}- .*)?$/u);
  });

  test('tells what has no tag in the note', () => {
    const record = risRecord(
      referenceOf({
        epub: '2021-03-16',
        retired: '2022',
        erratum: { kind: 'erratum', text: 'J Examples. 2022;1:1' },
        notes: ['Article in German'],
      }),
    );
    expect(valuesOf(record, 'N1')).toEqual([
      'Epub 2021-03-16; Retired 2022; Erratum in: J Examples. 2022;1:1; Article in German',
    ]);
  });

  test.each([
    ['213–220', ['213'], ['220']],
    ['S12–S19', ['S12'], ['S19']],
    ['e0215093', ['e0215093'], []],
    ['12–15, 18', ['12-15, 18'], []],
  ])('parts the pages %s', (page, first, last) => {
    const record = risRecord(referenceOf({ page }));
    expect(valuesOf(record, 'SP')).toEqual(first);
    expect(valuesOf(record, 'EP')).toEqual(last);
  });

  test('gives every title back, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const expected = title.replace(/\s+/gu, ' ').trim();
        fc.pre(expected !== '');
        const [item] = readByLibrary(referencesRis(guidelineOf([referenceOf({ title })])));
        expect(item?.['title']).toBe(expected);
      }),
    );
  }, 30_000);
});
