import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readCitation } from '#markdown/citation/read-citation.ts';
import { citationFields } from '#model/citation.ts';

const cases = z.array(
  z.strictObject({
    line: z.string(),
    emphasised: z.array(z.string()).optional(),
    fields: z.record(z.string(), z.unknown()),
  }),
);
const absent = { authors: [], etAl: false, identifiers: {}, notes: [], unread: [] };

for (const file of ['first-guideline.yaml', 'lines.yaml']) {
  const listed = cases.parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8')));
  describe(file, () => {
    test.each(listed)('$line', ({ line, emphasised, fields }) => {
      const expected = citationFields.parse({ ...absent, ...fields });
      expect(readCitation(line, emphasised)).toStrictEqual(expected);
    });
  });
}

describe('the first guideline', () => {
  const listed = cases.parse(
    parse(readFileSync(join(import.meta.dirname, 'first-guideline.yaml'), 'utf8')),
  );
  const read = listed.map(({ line, emphasised }) => readCitation(line, emphasised));
  const count = (has: (fields: (typeof read)[number]) => unknown): number =>
    read.filter((fields) => has(fields) !== undefined).length;

  test('has 57 references, each read whole', () => {
    expect(read).toHaveLength(57);
    expect(read.flatMap(({ unread }) => unread)).toEqual([]);
    expect(read.flatMap(({ notes }) => notes)).toEqual([]);
  });

  test('prints 23 DOIs, 3 PMIDs, 4 NCT, 8 NICE, 3 CMS and 2 FDA numbers', () => {
    expect({
      doi: count(({ identifiers }) => identifiers.doi),
      pmid: count(({ identifiers }) => identifiers.pmid),
      nct: count(({ identifiers }) => identifiers.nct),
      nice: count(({ identifiers }) => identifiers.nice),
      cms: count(({ identifiers }) => identifiers.lcd ?? identifiers.article),
      fda: count(({ identifiers }) => identifiers.fda510k),
    }).toEqual({ doi: 23, pmid: 3, nct: 4, nice: 8, cms: 3, fda: 2 });
  });

  test('is read the same without the hint of italics', () => {
    for (const [index, { line }] of listed.entries()) {
      expect(readCitation(line)).toStrictEqual(read[index]);
    }
  });
});
