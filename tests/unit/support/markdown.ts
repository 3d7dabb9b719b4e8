import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

export const parseMarkdown = (markdown: string): Root => parser.parse(markdown);

/** Nodes of one type, in document order. */
export const nodesOf = <Type extends Nodes['type']>(
  root: Nodes,
  type: Type,
): Extract<Nodes, { type: Type }>[] => {
  const found: Extract<Nodes, { type: Type }>[] = [];
  visit(root, type, (node) => {
    found.push(node as Extract<Nodes, { type: Type }>);
  });
  return found;
};

/** What is read of a node: its text, without its HTML. */
export const readText = (node: Nodes): string => toString(node, { includeHtml: false });

/** Anchors that the HTML in a text makes. */
export const anchorsIn = (root: Root): string[] =>
  nodesOf(root, 'html').flatMap(({ value }) => /^<a id="([^"]+)">$/u.exec(value)?.[1] ?? []);
