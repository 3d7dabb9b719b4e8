import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readCitation } from '#markdown/citation/read-citation.ts';
import { remarkIdentifierLinks } from '#markdown/plugins/remark-identifier-links.ts';

/** The links of a line of the reference list: the words of each, and where it leads. */
const linksOf = (line: string): string[] => {
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: line }] }],
  };
  remarkIdentifierLinks(readCitation(line).identifiers)(tree);
  const links: string[] = [];
  visit(tree, 'link', (link) => {
    links.push(`${toString(link)} → ${link.url}`);
  });
  return links;
};

const article = 'Doe J. A trial. N Engl J Med. 2021;384:1-9.';
const pubMed = '33640917 → https://pubmed.ncbi.nlm.nih.gov/33640917/';

describe('an identifier leads to its registry, however the line prints it', () => {
  test.each(['PMID: 33640917.', 'PMID 33640917.', '[PubMed: 33640917]', 'PubMed ID: 33640917.'])(
    '%s',
    (printed) => {
      expect(linksOf(`${article} ${printed}`)).toEqual([pubMed]);
    },
  );

  test.each([
    [
      'DEN210045',
      'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/denovo.cfm?id=DEN210045',
    ],
    ['P140008', 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpma/pma.cfm?id=P140008'],
    ['K141399', 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn/pmn.cfm?ID=K141399'],
  ])('%s', (number, address) => {
    expect(linksOf(`U.S. Food and Drug Administration (FDA). A System. ${number}.`)).toEqual([
      `${number} → ${address}`,
    ]);
  });
});
