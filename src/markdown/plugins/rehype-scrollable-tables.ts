import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const headCell = (cell: ElementContent): void => {
  if (cell.type === 'element' && cell.tagName === 'th') cell.properties['scope'] = 'col';
};

/** Puts each table into a region that scrolls by itself and takes the keyboard’s focus, and scopes its headers. */
export const rehypeScrollableTables = (): ((tree: Root) => void) => (tree) => {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'table' || !parent || index === undefined) return undefined;
    visit(element, 'element', headCell);
    const region: Element = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table'], role: 'region', ariaLabel: 'Table', tabIndex: 0 },
      children: [element],
    };
    parent.children[index] = region;
    return SKIP;
  });
};
