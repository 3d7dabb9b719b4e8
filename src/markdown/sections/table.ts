import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { reportAt, type FileContext } from '../context.ts';
import { inlineText } from '../prose.ts';

/** A row of a table whose columns are known. */
export interface Row<Column extends string> {
  readonly node: TableRow;
  /** Text of a cell; empty if the table does not have the column. */
  readonly text: (column: Column) => string;
  readonly content: (column: Column) => readonly PhrasingContent[];
  /** The cell, or the row if the table does not have the column. */
  readonly cell: (column: Column) => TableCell | TableRow;
}

interface Columns<Required extends string, Optional extends string> {
  readonly required: readonly Required[];
  readonly optional: readonly Optional[];
}

/**
 * Reads a table whose first row names its columns.
 *
 * @returns its rows; none if its columns are wrong. Rows with an empty required cell are reported and returned.
 */
export const readTable = <Required extends string, Optional extends string = never>(
  table: Table,
  columns: Columns<Required, Optional>,
  context: FileContext,
): Row<Required | Optional>[] => {
  type Column = Required | Optional;
  const [head, ...rows] = table.children;
  if (!head) return [];
  const known: readonly Column[] = [...columns.required, ...columns.optional];
  const names = head.children.map((cell) => inlineText(cell.children));
  const wrong = head.children.filter((_, index) => {
    const name = names[index] ?? '';
    return !known.some((column) => column === name) || names.indexOf(name) !== index;
  });
  const missing = columns.required.filter((column) => !names.includes(column));
  const expected = `the columns ${columns.required.join(', ')}${columns.optional.length > 0 ? ` and, if needed, ${columns.optional.join(', ')}` : ''}`;
  for (const cell of wrong) {
    reportAt(context, 'table-columns', cell, {
      found: `the column “${inlineText(cell.children)}”`,
      expected,
    });
  }
  if (missing.length > 0 && wrong.length === 0) {
    reportAt(context, 'table-columns', head, {
      found: `a table without the column ${missing.join(', ')}`,
      expected,
    });
  }
  if (missing.length > 0 || wrong.length > 0) return [];
  if (rows.length === 0)
    reportAt(context, 'table-missing', head, {
      found: 'a table without rows',
      expected: 'a row for each entry',
    });
  return rows.map((node) => {
    const extra = node.children[names.length];
    if (extra) reportAt(context, 'cell-missing', extra, { found: 'a cell without a column' });
    const cell = (column: Column): TableCell | TableRow =>
      node.children[names.indexOf(column)] ?? node;
    const content = (column: Column): readonly PhrasingContent[] => {
      const found = cell(column);
      return found.type === 'tableCell' ? found.children : [];
    };
    const text = (column: Column): string => inlineText(content(column));
    for (const column of columns.required) {
      if (text(column) === '') {
        reportAt(context, 'cell-missing', cell(column), {
          found: `an empty cell in the column ${column}`,
          expected: 'a value',
        });
      }
    }
    return { node, text, content, cell };
  });
};
