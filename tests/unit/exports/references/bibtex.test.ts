import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexEntry, referencesBibtex } from '#exports/references/bibtex.ts';
import { registryNumber } from '#model/registry-number.ts';
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

const file = referencesBibtex(firstGuideline);
const items = readByLibrary(file);

/** Value of a field of an entry, as it stands between its braces. */
const valueOf = (entry: string, field: string): string | undefined =>
  new RegExp(`^ {2}${field} = \\{(.*)\\},$`, 'mu').exec(entry)?.[1];

describe('references.bib', () => {
  test('holds all references under their own keys, in the order of the list', () => {
    expect(items.map((item) => item['citation-key'])).toEqual(
      firstReferences.map(({ key }) => key),
    );
  });

  test.each(firstReferences.map((citation, index) => [citation.key, citation, index] as const))(
    'gives back every field of %s',
    (_, citation, index) => {
      const item = items[index] ?? {};
      const entry = bibtexEntry(citation);
      const isArticle = citation.kind === 'journal-article';
      expect(namesRead(item)).toEqual(namesOf(citation, 'others'));
      expect(item['title']).toBe(citation.title);
      expect(
        item['container-title'] ?? item['collection-title'] ?? valueOf(entry, 'howpublished'),
      ).toBe(citation.containerTitle);
      expect(datePartsRead(item)).toEqual(datePartsOf(citation.issued));
      expect(item['volume']).toBe(citation.volume);
      expect(item['issue']).toBe(citation.issue);
      expect(item['page']).toBe(pagesOf(citation));
      expect(item['DOI']).toBe(citation.identifiers.doi);
      expect(item['PMID']).toBe(citation.identifiers.pmid);
      expect(isArticle ? undefined : valueOf(entry, 'number')).toBe(
        registryNumber(citation.identifiers),
      );
      expect(item['publisher']).toBe(citation.publisher);
    },
  );

  test('keeps an organisation whole, its commas too', () => {
    expect(file).toContain('author = {{First Coast Service Options, Inc. (FCSO)}}');
  });

  test('writes months as BibTeX names them, and the end of a list that is cut short', () => {
    expect(file).toContain('  author = {Meijerink, MR and Ruarus, AH and others},\n');
    expect(file).toContain('  month = may,\n');
  });

  test('ends a list of “and others” where no author is named', () => {
    expect(bibtexEntry(referenceOf({ etAl: true }))).toContain('author = {others}');
  });

  test('gives every title back, whatever stands in it', () => {
    const sign = fc.oneof(
      fc.constantFrom(...'\\{}%&#$_~^<>"≤≥µ®™ńüŁ漢 '.split('')),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1 }), (signs) => {
        const title = signs.join('').replace(/\s+/gu, ' ').trim();
        // Quotes and double hyphens are LaTeX’s spelling of other signs, and are read as those.
        fc.pre(title !== '' && !/[`'"]|--/u.test(title));
        const [item] = readByLibrary(bibtexEntry(referenceOf({ title })));
        expect(item?.['title']).toBe(title);
      }),
    );
  }, 30_000);
});
