import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { abbreviationsIn } from '#markdown/abbreviations.ts';
import { parser } from '#markdown/plugins.ts';
import { rehypeAbbreviations } from '#markdown/plugins/rehype-abbreviations.ts';

const explained = (text: string): Record<string, string> =>
  Object.fromEntries(abbreviationsIn([parser.parse(text)]).map(({ short, long }) => [short, long]));

describe('the long form is the words that the letters stand for', () => {
  test.each([
    ['irreversible electroporation (IRE)', 'IRE', 'irreversible electroporation'],
    ['progression-free survival (PFS)', 'PFS', 'progression-free survival'],
    ['unresectable colorectal liver metastases (CRLMs)', 'CRLM', 'colorectal liver metastases'],
    ['the Food and Drug Administration (FDA)', 'FDA', 'Food and Drug Administration'],
    [
      'systemic sclerosis-associated interstitial lung disease (SSc-ILD)',
      'SSc-ILD',
      'systemic sclerosis-associated interstitial lung disease',
    ],
    ['Inventumab (INV)', 'INV', 'Inventumab'],
    ['psoriasis (PsO)', 'PsO', 'psoriasis'],
    ['severe systemic sclerosis (SSc)', 'SSc', 'systemic sclerosis'],
    ['tumor treating fields (TTF)', 'TTF', 'tumor treating fields'],
    [
      'metabolic dysfunction-associated steatohepatitis (MASH; formerly NASH)',
      'MASH',
      'metabolic dysfunction-associated steatohepatitis',
    ],
    ['Body mass index (BMI, kg/m²)', 'BMI', 'Body mass index'],
    ['interleukin 6 (IL-6)', 'IL-6', 'interleukin 6'],
    ['interleukin-6 (IL-6)', 'IL-6', 'interleukin-6'],
    ['Coronavirus disease 2019 (COVID-19)', 'COVID-19', 'Coronavirus disease 2019'],
    ['programmed death ligand 1 (PD-L1)', 'PD-L1', 'programmed death ligand 1'],
    ['with type 2 diabetes (T2D)', 'T2D', 'type 2 diabetes'],
    ['the anti-tumor necrosis factor (TNF) agents', 'TNF', 'tumor necrosis factor'],
    ['quality of life (QOL)', 'QOL', 'quality of life'],
    [
      'the National Institute for Health and Care Excellence (NICE)',
      'NICE',
      'National Institute for Health and Care Excellence',
    ],
    [
      'by the U.S. Centers for Medicare & Medicaid Services (CMS)',
      'CMS',
      'Centers for Medicare & Medicaid Services',
    ],
  ])('%s', (text, short, long) => {
    expect(explained(text)).toEqual({ [short]: long });
  });
});

describe('no long form is shown of', () => {
  test.each([
    ['an abbreviation that the words hold themselves', 'the Senza-RCT Pivotal Study (SENZA-RCT)'],
    ['a letter that no word gives', 'necrosis factor (TNF)'],
    ['words that it would begin in the middle', 'sclerosis-associated lung disease (SSc-ILD)'],
    ['a word that has no letter', 'obstructive sleep apnea syndrome (OSA)'],
    ['a letter at a word’s end', 'in each patient (PET)'],
    ['a number that is another', 'interleukin 5 (IL-6)'],
    ['a name that is cut short', 'a Health and Care Excellence (NICE)'],
    ['a number of a document', 'Local Coverage Article (A57743)'],
    ['a quarter of a year', 'in the quarter (Q4)'],
  ])('%s', (_, text) => {
    expect(explained(text)).toEqual({});
  });
});

describe('in a text', () => {
  const element = (tagName: string, ...children: Element['children']): Element => ({
    type: 'element',
    tagName,
    properties: {},
    children,
  });
  const words = (value: string) => ({ type: 'text', value }) as const;
  const explain = rehypeAbbreviations([{ short: 'IRE', long: 'irreversible electroporation' }]);

  test('the first mention outside links and headings is explained', () => {
    const tree: Root = {
      type: 'root',
      children: [
        element('h2', words('IRE')),
        element('p', element('a', words('IRE')), words(' and IRE, and IRE')),
      ],
    };
    explain(tree);
    const abbr = {
      ...element('abbr', words('IRE')),
      properties: { title: expect.any(String) as string },
    };
    expect(tree.children).toEqual([
      element('h2', words('IRE')),
      element('p', element('a', words('IRE')), words(' and '), abbr, words(', and IRE')),
    ]);
  });

  test('a row is not looked for among all rows: a long table would take minutes', () => {
    const rows = ['one', 'IRE'].map((text) => element('tr', element('td', words(text))));
    rows.indexOf = () => {
      throw new Error('looked for among all rows');
    };
    const tree: Root = { type: 'root', children: [element('tbody')] };
    const [body] = tree.children;
    if (body?.type === 'element') body.children = rows;
    explain(tree);
    expect(JSON.stringify(tree)).toContain('"abbr"');
  });
});
