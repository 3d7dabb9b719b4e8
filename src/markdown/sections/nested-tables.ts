import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { reportAt, type FileContext } from '../context.ts';
import { nodeWord } from '../node-words.ts';

/**
 * Reports tables of records inside a list, a quotation or a block: they would be shown like the
 * others, and not be read.
 *
 * @param what what such a table is: “a table of codes”
 * @param isRead whether a table would be read if it stood by itself
 */
export const refuseNestedTables = (
  root: Root,
  context: FileContext,
  what: string,
  isRead: (table: Table) => boolean,
): void => {
  visit(root, 'table', (table, _, parent) => {
    if (!parent || parent.type === 'root' || !isRead(table)) return;
    const around =
      parent.type === 'mdxJsxFlowElement' ? `<${parent.name ?? ''}>` : nodeWord(parent.type);
    context.lose();
    reportAt(context, 'table-misplaced', table, { found: `${what} in ${around}` });
  });
};
