import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readCitation } from '#markdown/citation/read-citation.ts';
import type { CitationFields } from '#model/citation.ts';
import { citationFields } from '#model/citation.ts';
import { anArticle, styles } from './articles.ts';
import { lostWords } from './words.ts';

const cases = z.array(z.looseObject({ line: z.string() }));
const realLines = [
  'first-guideline.yaml',
  'lines.yaml',
  'unseen.yaml',
  'payers-articles.yaml',
  'payers-others.yaml',
].flatMap((file) =>
  cases.parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8'))).map(({ line }) => line),
);

/** A real line with words cut, doubled, moved or replaced. */
const aMutatedLine = fc
  .tuple(
    fc.constantFrom(...realLines),
    fc.array(
      fc.record({
        at: fc.nat(400),
        cut: fc.nat(12),
        put: fc.oneof(
          fc.constantFrom(
            '.',
            ',',
            ';',
            ' (',
            ') ',
            ': ',
            '. ',
            ' et al',
            '2019;',
            'doi:10.1000/x',
            ' May ',
            '“',
            ' In: ',
          ),
          fc.string({ maxLength: 8 }),
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([line, edits]) =>
    edits.reduce((text, { at, cut, put }) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + cut);
    }, line),
  );

const digitsOf = (text: string): string => text.replace(/\D/gu, '');

function expectHonest(line: string): void {
  const fields: CitationFields = readCitation(line);
  expect(citationFields.safeParse(fields).error).toBeUndefined();
  expect(lostWords(line, fields)).toEqual([]);
  const digits = digitsOf(line.normalize('NFC'));
  for (const id of Object.values(fields.identifiers)) expect(digits).toContain(digitsOf(id ?? ''));
}

describe('articles are read back', () => {
  test.each(Object.entries(styles))('from %s', (_name, style) => {
    fc.assert(
      fc.property(anArticle, (article) => {
        const { line, fields } = style(article);
        expect(readCitation(line)).toStrictEqual(fields);
      }),
      { numRuns: 300 },
    );
  });
});

describe('whatever the line', () => {
  test('real lines keep every word', () => {
    for (const line of realLines) expectHonest(line);
  });

  test('mutated lines keep every word and invent no identifier', () => {
    fc.assert(fc.property(aMutatedLine, expectHonest), { numRuns: 3000 });
  });

  test('arbitrary text keeps every word and invents no identifier', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectHonest), {
      numRuns: 1000,
    });
    fc.assert(fc.property(fc.lorem({ maxCount: 12, mode: 'sentences' }), expectHonest), {
      numRuns: 300,
    });
  });
});

describe('a very long line is read to its end, and honestly', () => {
  const length = 100_000;
  const seeds = [
    'a',
    'a ',
    'Aa, ',
    'Aa. ',
    'Smith J, ',
    'Smith, J. A., ',
    'van der Aa ',
    '(',
    '((a)',
    '[',
    '"a ',
    '10.1000/',
    'doi: 10.1/ ',
    '2019;1(2):3-4. ',
    '2019 May;',
    '12, 3',
    'May 2019 ',
    '. In: ',
    'http://',
    'Erratum in: ',
    'Accessed ',
    '. Aa, MA: Bb; ',
    'American Society ',
    'Society of ',
    '. Prepared by ',
    '1-2, ',
    'Suppl ',
    'J. ',
    'Smith J, et al; ',
    'In: UpToDate, Aa B ',
    '. Hayes ',
    `${realLines.join(' ')} `,
  ];
  test.each(seeds.map((seed) => [seed.slice(0, 20), seed]))('of %j', (_shown, seed) => {
    expectHonest(seed.repeat(Math.ceil(length / seed.length)).slice(0, length));
  });
});
