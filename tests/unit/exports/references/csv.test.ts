import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOfCell } from '#exports/csv-text.ts';
import { referencesCsv } from '#exports/references/csv.ts';
import {
  firstGuideline,
  firstReferences,
  guidelineOf,
  referenceOf,
} from '../../support/references.ts';

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });
const rows = rowsOf(referencesCsv(firstGuideline));

describe('references.csv', () => {
  test('holds all references, in the order of the list', () => {
    expect(rows.map(({ number, key }) => [number, key])).toEqual(
      firstReferences.map(({ number, key }) => [String(number), key]),
    );
  });

  test.each(firstReferences.map((citation, index) => [citation.key, citation, index] as const))(
    'gives back every field of %s',
    (_, citation, index) => {
      const row = rows[index];
      expect(row).toMatchObject({
        authors: citation.authors
          .map(({ family, given, literal }) => literal ?? `${family ?? ''} ${given ?? ''}`)
          .join('; '),
        authors_cut_short: citation.etAl ? 'yes' : 'no',
        title: citation.title ?? '',
        container: citation.containerTitle ?? '',
        publisher: citation.publisher ?? '',
        issued: citation.issued ?? '',
        volume: citation.volume ?? '',
        issue: citation.issue ?? '',
        pages: citation.page ?? '',
        article_number: citation.eLocator ?? '',
        doi: citation.identifiers.doi ?? '',
        pmid: citation.identifiers.pmid ?? '',
        nct: citation.identifiers.nct ?? '',
        nice: citation.identifiers.nice ?? '',
        lcd: citation.identifiers.lcd ?? '',
        coverage_article: citation.identifiers.article ?? '',
        fda_510k: citation.identifiers.fda510k ?? '',
        address_printed: citation.url ?? citation.site ?? '',
        cited_in: citation.citedIn.join('; '),
        line: citation.line,
        anchor: citation.anchor,
      });
    },
  );

  test('says what belongs together, and why', () => {
    expect(rows.find(({ key }) => key === 'ipg442')?.['related']).toMatch(
      /^Later guidance on the same topic: ipg579 \(Both .+\)$/u,
    );
  });

  test('gives every title back, and no spreadsheet a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const [row] = rowsOf(referencesCsv(guidelineOf([referenceOf({ title })])));
        expect(textOfCell(row?.['title'] ?? '')).toBe(title);
        expect(row?.['title']).not.toMatch(/^[=+\-@\t\r]/u);
      }),
    );
  }, 30_000);
});
