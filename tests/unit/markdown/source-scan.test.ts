import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '#markdown/parse.ts';
import { scanSource } from '#markdown/source-scan.ts';
import { Collector } from '#report/collector.ts';

const hitsIn = (source: string): string[] =>
  scanSource(source).hits.map(({ id, start, end }) => `${id} ${source.slice(start, end)}`);

describe('what MDX would refuse is found', () => {
  test.each([
    ['See <https://example.org/a?b=c>.', ['mdx-autolink <https://example.org/a?b=c>']],
    [
      'See <http://a.b> and <mailto:a@b.c>',
      ['mdx-autolink <http://a.b>', 'mdx-autolink <mailto:a@b.c>'],
    ],
    ['<doi:10.1000/x>', ['mdx-autolink <doi:10.1000/x>']],
    ['{a} and {', ['mdx-brace {a}', 'mdx-brace {']],
    ['<!-- a\nb --> {/* c */}', ['mdx-comment <!-- a\nb -->', 'mdx-comment {/* c */}']],
    ['p<0.05, p <=1, a<b, <>', ['mdx-angle <', 'mdx-angle <', 'mdx-angle <', 'mdx-angle <']],
    ['a<sup>2</sup> <br/> <BR>', ['mdx-html <sup>', 'mdx-html <br/>', 'mdx-html <BR>']],
    ['</p>', ['mdx-html </p>']],
    ['<drug a="b">x</drug> <note>', ['block-unknown <drug a="b">', 'block-unknown <note>']],
    ['import a\n\nexport {b}', ['mdx-module import', 'mdx-module export', 'mdx-brace {b}']],
    ['<!DOCTYPE html> <?php', ['mdx-angle <', 'mdx-angle <']],
  ])('%j', (source, expected) => {
    expect(hitsIn(source)).toEqual(expected);
  });
});

describe('what is meant as it stands is not', () => {
  test.each([
    'Escaped: \\<5, \\{a\\}, \\\\\\{.',
    'Code: `<a> {b}`, ``c ` {d}``, `over\ntwo {lines}`.',
    '```\n<a> {b}\n```',
    '~~~ts\n<a>\n```\n{b}\n~~~',
    '- item\n\n  ```\n  {a}\n  ```',
    '> ```',
    '---\nsubject: a <5 {b}\n---\n',
    '---\r\nsubject: a <5 {b}\r\n---\r\n',
    '<Note>\n\ntext\n\n</Note>',
    '<Study\n  participants="weight <5 {kg}"\n  setting=\'{a} "b"\'\n>',
    'Important and exported, and re-export of imports.',
    'a < b and 3 > 2',
    '<Outcome value="<5%" />',
  ])('%j', (source) => {
    expect(hitsIn(source)).toEqual([]);
  });
});

test('program code among attributes is left to the reader of attributes, made harmless', () => {
  const { hits, repaired } = scanSource('<Study ref={a b c} {...{x: 1}} enrolled={} />');
  expect(hits).toEqual([]);
  expect(repaired).toBe('<Study ref={x    } {...x     } enrolled="" />');
});

const pieces = fc.constantFrom(
  ...['<', '>', '{', '}', '`', '``', '```\n', '~~~\n', '\n', '\n\n', '\r\n', '\\', '"', "'", '='],
  ...['<Note>', '</Note>', '<Study ref="a"', '/>', '<b>', '</b>', '<!--', '-->', '{/*', '*/}'],
  ...[
    'https://a.b',
    '<https://a.b>',
    'import ',
    'export ',
    'a',
    ' ',
    '5',
    '|',
    '# ',
    '- ',
    '---\n',
  ],
  ...['é', '😀', '={', '...', 'word'],
);
const sources = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('whatever the source', () => {
  test('the repaired text has its length and its line breaks, and nothing more to repair', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { hits, repaired } = scanSource(source);
        expect(repaired).toHaveLength(source.length);
        expect(repaired.replace(/[^\n]/gu, '').length).toBe(source.replace(/[^\n]/gu, '').length);
        for (const { start, end } of hits) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
        }
        expect(scanSource(repaired).hits).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('reading it gives a tree, with a finding where its blocks cannot be read', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const collector = new Collector();
        const { tree, broken } = parse(source, 'a.mdx', collector.report);
        const found = collector.sorted();
        expect(tree).toBeDefined();
        if (broken) expect(found.some(({ id }) => id === 'mdx-syntax')).toBe(true);
        for (const { place } of found) {
          expect(place.line).toBeGreaterThan(0);
          expect(place.column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('prose without blocks can always be read', () => {
    const prose = fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '{',
          '}',
          '<5',
          '<!--',
          '-->',
          '<https://a.b>',
          'a',
          ' ',
          '\n',
          '<b>',
          '</b>',
          '&',
          '*',
          '_',
          '[',
          ']',
          '(',
          ')',
          '|',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(prose, (source) => {
        const collector = new Collector();
        expect(parse(source, 'a.mdx', collector.report).broken).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('scanning long rows of openings comes to an end', () => {
    for (const piece of [
      '<Study a="b" ',
      '`',
      '{',
      '<!--',
      '<b ',
      '={',
      '"',
      '\\',
      '---\n',
      '<Note ',
    ])
      expect(() => scanSource(piece.repeat(3000))).not.toThrow();
  });
});
