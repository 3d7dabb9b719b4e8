import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parser, toHtmlTree } from '#markdown/plugins.ts';

/** Each table of a Markdown text: what its region and itself are called. */
const namesIn = (markdown: string): string[][] => {
  const tree = toHtmlTree.runSync(parser.parse(markdown));
  const regions: Element[] = [];
  visit(tree, { type: 'element', tagName: 'div' }, (div) => {
    regions.push(div);
  });
  return regions.map((region) =>
    [region, ...region.children].flatMap((element) =>
      element.type === 'element' ? [String(element.properties['ariaLabel'])] : [],
    ),
  );
};

const table = '| Weight | Dose |\n| --- | --- |\n| 10 kg | 5 mg |\n';

test.each<[string, string, string[]]>([
  ['the heading above it', `## Dosing *of adults*\n\nText.\n\n${table}`, ['Dosing of adults']],
  ['its columns, without a heading', table, ['Weight, Dose']],
  [
    'its columns, behind another below the same heading',
    `## Dosing\n\n${table}\nMore.\n\n${table}`,
    ['Dosing', 'Weight, Dose'],
  ],
  ['no more than that it is a table', '| | |\n| --- | --- |\n| 10 kg | 5 mg |\n', ['Table']],
  [
    'a heading of which each word is plain text',
    `## Fewer than “5” & more\n\n${table}`,
    ['Fewer than “5” & more'],
  ],
])('a table is called by %s', (_, markdown, names) => {
  expect(namesIn(markdown)).toEqual(names.map((name) => [name, name]));
});
