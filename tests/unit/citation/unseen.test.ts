import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readCitation } from '#markdown/citation/read-citation.ts';
import { citationFields } from '#model/citation.ts';

const cases = z.array(
  z.strictObject({ line: z.string(), fields: z.record(z.string(), z.unknown()) }),
);
const absent = { authors: [], etAl: false, identifiers: {}, notes: [], unread: [] };
const files = ['unseen.yaml', 'payers-articles.yaml', 'payers-others.yaml'];
const listed = files.flatMap((file) =>
  cases.parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8'))),
);

describe('lines that the grammar was not written for', () => {
  test.each(listed)('$line', ({ line, fields }) => {
    const expected = citationFields.parse({ ...absent, ...fields });
    expect(readCitation(line)).toStrictEqual(expected);
  });

  test('every line stands there once', () => {
    expect(new Set(listed.map(({ line }) => line)).size).toBe(listed.length);
  });
});
