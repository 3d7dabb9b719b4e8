import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';

const isBlank = (node: PhrasingContent): boolean =>
  node.type === 'text' && /^\s*$/u.test(node.value);

const isBlock = (node: PhrasingContent): node is MdxJsxTextElement =>
  node.type === 'mdxJsxTextElement';

const unravel = (element: MdxJsxTextElement): MdxJsxFlowElement => {
  const { children, ...rest } = element;
  const paragraph: Paragraph = {
    type: 'paragraph',
    children,
    ...(element.position ? { position: element.position } : {}),
  };
  return { ...rest, type: 'mdxJsxFlowElement', children: children.length > 0 ? [paragraph] : [] };
};

/**
 * Makes blocks of paragraphs that hold nothing but blocks. MDX takes `<Harm>text</Harm>` on a line
 * of its own for part of a paragraph; its writer means a block.
 */
export const remarkUnravelBlocks = (): ((tree: Root) => void) => (tree) => {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const blocks = paragraph.children.filter(isBlock);
    if (!parent || index === undefined || blocks.length === 0) return undefined;
    if (!paragraph.children.every((child) => isBlank(child) || isBlock(child))) return undefined;
    parent.children.splice(index, 1, ...blocks.map(unravel));
    return [SKIP, index + blocks.length];
  });
};
