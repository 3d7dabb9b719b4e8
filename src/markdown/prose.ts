import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { headingAnchor } from '#model/anchors.ts';
import type { Heading, Prose } from '#model/prose.ts';
import type { FileContext } from './context.ts';
import { placeOf } from '#report/place-of.ts';
import { resolve, toHtmlTree } from './plugins.ts';
import { rehypeAbbreviations } from './plugins/rehype-abbreviations.ts';

// Made once: the patterns in it are compiled where they are first used.
const gfm = gfmToMarkdown();

const tableText = (table: Table): string =>
  table.children.map((row) => row.children.map((cell) => toString(cell)).join('\t')).join('\n');

const textOf = (node: RootContent): string => {
  if (node.type === 'table') return tableText(node);
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
    return node.children.map(textOf).join('\n');
  }
  return toString(node).replace(/\s+/gu, ' ').trim();
};

const resolved = (nodes: readonly RootContent[], context: FileContext): Root => {
  const root: Root = { type: 'root', children: [...nodes] };
  resolve(root, context);
  return root;
};

const htmlTreeOf = (root: Root): HtmlRoot => toHtmlTree.runSync(root);

/** Plain text of inline nodes, on one line. */
export const inlineText = (nodes: readonly PhrasingContent[]): string =>
  toString(nodes).replace(/\s+/gu, ' ').trim();

/** Inline nodes as HTML, without the paragraph around them. */
export const inlineHtml = (nodes: readonly PhrasingContent[], context: FileContext): string => {
  const paragraph: Paragraph = { type: 'paragraph', children: [...nodes] };
  return toHtml(htmlTreeOf(resolved([paragraph], context)))
    .trim()
    .replace(/^<p>|<\/p>$/gu, '');
};

/** Nodes without text of their own, such as a rule of dashes or a link definition, give no prose. */
export const readProse = (
  nodes: readonly RootContent[],
  context: FileContext,
): Prose | undefined => {
  const root = resolved(nodes, context);
  const text = root.children.map(textOf).filter(Boolean).join('\n');
  if (text === '') return undefined;
  const headings = root.children
    .filter((node) => node.type === 'heading')
    .map((node): Heading => {
      const text = toString(node);
      const heading = {
        anchor: headingAnchor(context.section, text),
        level: Math.max(2, node.depth),
        text,
      };
      context.places.set(heading, placeOf(context, node));
      return heading;
    });
  const tree = htmlTreeOf(root);
  rehypeAbbreviations(context.abbreviations)(tree);
  return {
    kind: 'prose',
    html: toHtml(tree).trim(),
    markdown: toMarkdown(root, {
      extensions: [gfm],
      bullet: '-',
      emphasis: '*',
    }).trim(),
    text,
    headings,
  };
};
