import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guidelineMarkdown } from '#exports/guideline-markdown.ts';
import { anchorsOf } from '#model/catalog.ts';
import type { Guideline } from '#model/guideline.ts';
import { citationsOf, codingsOf } from '#model/records.ts';
import { exampleGuideline, otherGuideline } from '../support/example-guideline.ts';
import { anchorsIn, nodesOf, parseMarkdown, readText } from '../support/markdown.ts';
import { publishedGuidelines } from '../support/published-library.ts';

const site = { base: '/', origin: 'https://example.org' };
const markdown = guidelineMarkdown(exampleGuideline, site, [otherGuideline]);
const tree = parseMarkdown(markdown);
const all = [exampleGuideline, otherGuideline, ...publishedGuidelines];

describe('guideline.md', () => {
  test('of the example is as it was accepted', async () => {
    await expect(markdown).toMatchFileSnapshot('guideline.golden.md');
  });

  test('says whose text governs, and where that is', () => {
    expect(markdown).toContain(
      'This text restates guideline 02-12345-67 of Example Health Plan, as revised June 15, 2024, in other words. The publisher’s own text governs: <https://publisher.example/MCG?mcgId=02-12345-67&pv=false>',
    );
  });

  test('gives the facts of the header with dates in words', () => {
    expect(markdown).toContain('- **Original effective date:** March 15, 2018\n');
    expect(markdown).toContain('- **Applies to:** Commercial, Medicare Advantage\n');
    expect(guidelineMarkdown(otherGuideline, site)).toContain('All lines of business');
    expect(guidelineMarkdown(otherGuideline, site)).not.toContain('Revised');
  });

  test('nests criteria as deep as the policy does', () => {
    const outer = nodesOf(tree, 'list').find((list) => readText(list).includes('18 years'));
    const inner = outer ? nodesOf(outer, 'list').slice(1) : [];
    expect(inner.map(readText)).toEqual([
      'Primary example disease.Relapsed example disease.Any of these:After 1 year.',
      'After 1 year.',
    ]);
    expect(markdown).toMatch(/All of these:[^]+At least 2 of these:[^]+Any of these:/u);
  });

  test.each(all)('of $number has every anchor and alias exactly once', (guideline) => {
    expect(anchorsIn(parseMarkdown(guidelineMarkdown(guideline, site))).toSorted()).toEqual(
      Object.keys(anchorsOf(guideline)).toSorted(),
    );
  });

  test.each(all)('of $number links to nothing that is not there', (guideline) => {
    const root = parseMarkdown(guidelineMarkdown(guideline, site));
    const anchors = anchorsIn(root);
    const urls = nodesOf(root, 'link').map(({ url }) => url);
    expect(urls.filter((url) => url.startsWith('#') && !anchors.includes(url.slice(1)))).toEqual(
      [],
    );
    expect(urls.filter((url) => !url.startsWith('#') && !URL.canParse(url))).toEqual([]);
  });

  test.each(all)('of $number has each section under its title', (guideline) => {
    const root = parseMarkdown(guidelineMarkdown(guideline, site));
    const titles = nodesOf(root, 'heading').filter(({ depth }) => depth === 2);
    expect(titles.map(readText)).toEqual([
      'Notice',
      ...guideline.sections.map(({ title }) => title),
    ]);
  });

  test.each(all)('of $number has each reference as its line is written', (guideline) => {
    const root = parseMarkdown(guidelineMarkdown(guideline, site));
    const list = nodesOf(root, 'list').find(({ ordered }) => ordered);
    expect(list?.children.map(readText) ?? []).toEqual(
      citationsOf(guideline).map(({ line }) => line),
    );
  });

  test('keeps the italics of references, and links their identifiers', () => {
    expect(markdown).toContain(
      '1. <a id="ref-doe-2020"></a>Doe J, Roe R, et al. A trial of example therapy. *J Examples*. 2020 May;12(3):45-52. doi: [10.1000/example.2020.45](https://doi.org/10.1000/example.2020.45).',
    );
  });

  test.each(all)('of $number has each code with its descriptor', (guideline) => {
    const cells = nodesOf(parseMarkdown(guidelineMarkdown(guideline, site)), 'tableCell');
    const texts = cells.map(readText);
    for (const { code, display } of codingsOf(guideline)) {
      expect(texts.find((text) => text.startsWith(code))).toBeTruthy();
      expect(texts).toContain(display);
    }
  });

  test('names the guidelines that refer to it', () => {
    expect(markdown).toContain('### Guidelines that refer to this one');
    expect(markdown).toContain('[Other Therapy](https://example.org/guidelines/09-J0000-94/)');
    expect(guidelineMarkdown(exampleGuideline, site)).not.toContain('refer to this one');
  });

  test('has paths in place of addresses where the origin is not known', () => {
    expect(guidelineMarkdown(exampleGuideline, { base: '/' })).toContain(
      '[Other](/guidelines/09-J0000-94/)',
    );
  });
});

const mark = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('*_`~[]()<>&#|\\+-=!:@.;"\'/$^{} \n')) }),
  fc.constantFrom('a', '1. ', '- ', '# ', '&amp;', 'http://a.bc', 'www.a.bc', 'a@b.cd', '</b>'),
);

/** Text as the model holds it: not empty, without blanks around it. */
const arbitraryText = fc
  .oneof(
    fc.array(mark).map((marks) => marks.join('')),
    fc.string({ unit: 'grapheme' }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

const withTexts = (text: string): Guideline => ({
  ...otherGuideline,
  subject: text,
  sections: [
    {
      id: 'other',
      title: 'Other',
      blocks: [{ kind: 'index-terms', indexTerms: [{ term: text }] }],
    },
    {
      id: 'update-history',
      title: 'Guideline Update Information',
      blocks: [
        {
          kind: 'revisions',
          revisions: [
            { anchor: 'update-2018-03-15', date: '2018-03-15', text, kind: 'new', changes: [] },
          ],
        },
      ],
    },
  ],
});

describe('any text in guideline.md', () => {
  test('is read as the same text in a heading, a list and a table', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const root = parseMarkdown(guidelineMarkdown(withTexts(text), site));
        const [title] = nodesOf(root, 'heading');
        const term = nodesOf(root, 'listItem').at(-1);
        const change = nodesOf(root, 'tableCell').at(-1);
        expect([title, term, change].map((node) => node && readText(node))).toEqual([
          text,
          text,
          text,
        ]);
      }),
      { numRuns: 300 },
    );
  });
});
