import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Writes the alignment of table columns as a class: a strict Content-Security-Policy refuses style attributes. */
export const rehypeAlignmentClasses = (): ((tree: Root) => void) => (tree) => {
  visit(tree, 'element', ({ tagName, properties }) => {
    const { align } = properties;
    if ((tagName !== 'th' && tagName !== 'td') || typeof align !== 'string') return;
    delete properties['align'];
    properties['className'] = [`align-${align}`];
  });
};
