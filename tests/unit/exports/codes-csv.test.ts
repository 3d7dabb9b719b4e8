import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesCsv } from '#exports/codes-csv.ts';
import { textOfCell } from '#exports/csv-text.ts';
import { exampleGuideline, otherGuideline, withDescriptor } from '../support/example-guideline.ts';
import { publishedGuidelines } from '../support/published-library.ts';

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

const header = 'system,code,code_end,descriptor,status,indication,listed_since,anchor\r\n';

describe('codes.csv', () => {
  test('has a row for each code, and for each indication that its status depends on', () => {
    expect(codesCsv(exampleGuideline)).toBe(
      [
        `${header}CPT,0000T,,"Example procedure, ""percutaneous""",Investigational,,2021-01-01,code-0000T`,
        'ICD-10-CM,C22.0,C22.9,Malignant neoplasm of liver | intrahepatic bile ducts,Covered when criteria are met,First-line therapy,original,code-C22.0-C22.9',
        'ICD-10-CM,C22.0,C22.9,Malignant neoplasm of liver | intrahepatic bile ducts,Not covered,Maintenance,original,code-C22.0-C22.9',
        '',
      ].join('\r\n'),
    );
  });

  test('has its header even where there are no codes', () => {
    expect(codesCsv({ ...otherGuideline, sections: [] })).toBe(header);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", "'"])(
    'gives no spreadsheet a formula in place of %j',
    (descriptor) => {
      const [row] = rowsOf(codesCsv(withDescriptor(descriptor)));
      expect(row?.['descriptor']).toBe(`'${descriptor}`);
    },
  );

  test('gives every descriptor back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (descriptor) => {
        const [row] = rowsOf(codesCsv(withDescriptor(descriptor)));
        expect(textOfCell(row?.['descriptor'] ?? '')).toBe(descriptor);
      }),
    );
  });

  test('lists the codes of 02-40000-26 since the revision that added them', () => {
    const published = publishedGuidelines.find(({ number }) => number === '02-40000-26');
    const rows = published ? rowsOf(codesCsv(published)) : [];
    expect(rows.map(({ code, listed_since }) => [code, listed_since])).toEqual([
      ['0600T', '2020-07-01'],
      ['0601T', '2020-07-01'],
    ]);
  });
});
