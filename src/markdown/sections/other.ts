import type { List, RootContent } from 'mdast';
import type { IndexTerm } from '#model/index-term.ts';
import type { Block } from '#model/section.ts';
import type { MarkdownReader } from '../blocks.ts';
import { reportAt, type FileContext } from '../context.ts';
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

/** Other information: running text, and the index terms as the first list under their heading. */
export const readOther: MarkdownReader<Block> = (nodes, context) => {
  const heading = nodes.find(
    (node) =>
      node.type === 'heading' && inlineText(node.children).toLowerCase() === title.toLowerCase(),
  );
  if (!heading) return readText(nodes, context);
  const start = nodes.indexOf(heading);
  const next = nodes.findIndex((node, index) => index > start && node.type === 'heading');
  const end = next < 0 ? nodes.length : next;
  const list = nodes.slice(start, end).find((node) => node.type === 'list');
  if (!list) {
    reportAt(context, 'entry-list', heading, {
      found: 'index terms without a list',
      expected: 'a list of terms below the heading',
    });
    return readText(nodes, context);
  }
  const indexTerms = readTerms(list, context);
  const at = nodes.indexOf(list);
  const rest: readonly RootContent[] = nodes.slice(at + 1);
  return [
    ...readText(nodes.slice(0, at), context),
    ...(indexTerms.length > 0 ? [{ kind: 'index-terms', indexTerms } as const] : []),
    ...readText(rest, context),
  ];
};
