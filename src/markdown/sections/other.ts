import type { Heading, List, RootContent } from 'mdast';
import type { IndexTerm } from '#model/index-term.ts';
import type { Block } from '#model/section.ts';
import type { MarkdownReader } from '../blocks.ts';
import { reportAt, type FileContext } from '../context.ts';
import { nearest } from '#report/nearest.ts';
import { inlineText } from '../prose.ts';
import { readText } from './plain.ts';

const title = 'Index terms';

const readTerms = (list: List, context: FileContext): IndexTerm[] =>
  list.children.flatMap((item) => {
    const [paragraph, ...others] = item.children;
    const term = paragraph?.type === 'paragraph' ? inlineText(paragraph.children) : '';
    if (term !== '' && others.length === 0) return [{ term }];
    reportAt(context, 'entry-list', item, {
      found: term === '' ? 'an empty item' : 'an item with more than a term',
      expected: 'one term an item',
    });
    return [];
  });

/** The heading of the index terms; one that is misspelled is reported and taken for it. */
const headingOf = (nodes: readonly RootContent[], context: FileContext): Heading | undefined =>
  nodes.find((node): node is Heading => {
    if (node.type !== 'heading') return false;
    const text = inlineText(node.children);
    if (text.toLowerCase() === title.toLowerCase()) return true;
    if (nearest(text, [title]) === undefined) return false;
    context.lose();
    reportAt(context, 'entry-list', node, {
      found: `the heading “${text}”`,
      expected: `the heading “${title}”`,
      mend: 'Correct the heading: the index terms are found by it.',
    });
    return true;
  });

/** Reports index terms whose heading is no heading: they would be running text, and not found by. */
const reportPlainTitle = (nodes: readonly RootContent[], context: FileContext): void => {
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'paragraph' || nodes[index + 1]?.type !== 'list') continue;
    const text = inlineText(node.children);
    if (!/^(?:index|search|key) ?(?:terms?|words?):?$/iu.test(text)) continue;
    context.lose();
    reportAt(context, 'entry-list', node, {
      found: `“${text}” as a paragraph`,
      expected: `the heading ## ${title}`,
      mend: `Write ## ${title}: the index terms are found by their heading.`,
    });
  }
};

/** Other information: running text, and the index terms as the one list under their heading. */
export const readOther: MarkdownReader<Block> = (nodes, context) => {
  const heading = headingOf(nodes, context);
  if (!heading) {
    reportPlainTitle(nodes, context);
    return readText(nodes, context);
  }
  const start = nodes.indexOf(heading);
  const next = nodes.findIndex((node, index) => index > start && node.type === 'heading');
  const end = next < 0 ? nodes.length : next;
  const [list, second] = nodes.slice(start + 1, end).filter((node) => node.type === 'list');
  if (!list) {
    reportAt(context, 'entry-list', heading, {
      found: 'index terms without a list',
      expected: 'a list of terms below the heading',
    });
    return readText(nodes, context);
  }
  if (second) {
    reportAt(context, 'entry-list', second, {
      found: 'a second list of index terms',
      expected: 'one list of terms below the heading',
      mend: 'Join the two lists: give each item the same dash, with nothing between them.',
    });
  }
  const indexTerms = readTerms(list, context);
  const at = nodes.indexOf(list);
  return [
    ...readText(nodes.slice(0, at), context),
    ...(indexTerms.length > 0 ? [{ kind: 'index-terms', indexTerms } as const] : []),
    ...readText(nodes.slice(at + 1), context),
  ];
};
