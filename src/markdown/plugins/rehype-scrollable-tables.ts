import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

const isHeading = ({ tagName }: Element): boolean => /^h[1-6]$/u.test(tagName);

const textOf = (element: Element): string => toString(element).replace(/\s+/gu, ' ').trim();

const headCell = (cell: ElementContent): void => {
  if (cell.type === 'element' && cell.tagName === 'th') cell.properties['scope'] = 'col';
};

/** “Weight, Dose, Interval” */
const columnsOf = (table: Element): string => {
  const columns: string[] = [];
  visit(table, { type: 'element', tagName: 'th' }, (cell) => {
    columns.push(textOf(cell));
  });
  return columns.filter(Boolean).join(', ') || 'Table';
};

/**
 * Puts each table into a region that scrolls by itself and takes the keyboard’s focus, and scopes its
 * headers. It is called by the heading above it; without one, and behind the first table below a
 * heading, by its columns.
 */
export const rehypeScrollableTables = (): ((tree: Root) => void) => (tree) => {
  let heading: string | undefined;
  visit(tree, 'element', (element, index, parent) => {
    if (isHeading(element)) heading = textOf(element);
    if (element.tagName !== 'table' || !parent || index === undefined) return undefined;
    visit(element, 'element', headCell);
    const name = heading ?? columnsOf(element);
    heading = undefined;
    element.properties['ariaLabel'] = name;
    const region: Element = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table'], role: 'region', ariaLabel: name, tabIndex: 0 },
      children: [element],
    };
    parent.children[index] = region;
    return SKIP;
  });
};
