import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import type { Node } from 'unist';
import { reportAt, type FileContext } from '../context.ts';
import { nearest } from '#report/nearest.ts';
import { visit } from 'unist-util-visit';
import { inlineText } from '../prose.ts';

/** A row of a table whose columns are known. */
export interface Row<Column extends string> {
  readonly node: TableRow;
  /** Text of a cell; empty if the table does not have the column. */
  readonly text: (column: Column) => string;
  readonly content: (column: Column) => readonly PhrasingContent[];
  /** Place of what stands in a cell; of the cell if nothing does, and of the row if the table does not have the column. */
  readonly cell: (column: Column) => Pick<Node, 'position'>;
}

/** From the beginning of a cell’s content to its end: a cell’s own place begins with its bar. */
const contentOf = ({ children, ...cell }: TableCell): Pick<Node, 'position'> => {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  return start && end ? { position: { start, end } } : cell;
};

interface Columns<Required extends string, Optional extends string> {
  readonly required: readonly Required[];
  readonly optional: readonly Optional[];
  /** Those whose cells may hold links; of all others only the words are read. */
  readonly withLinks?: readonly NoInfer<Required | Optional>[];
}

/** Reports what is wrong with the first row; one finding for one column. */
const checkHead = (
  head: TableRow,
  { required, optional }: Columns<string, string>,
  context: FileContext,
): boolean => {
  const known = [...required, ...optional];
  const names = head.children.map((cell) => inlineText(cell.children));
  const expected = `the columns ${required.join(', ')}${optional.length > 0 ? ` and, if needed, ${optional.join(', ')}` : ''}`;
  const misspelled = new Set<string>();
  let right = true;
  for (const [index, cell] of head.children.entries()) {
    const name = names[index] ?? '';
    const repeated = names.indexOf(name) !== index;
    if (known.includes(name) && !repeated) continue;
    const meant = nearest(name, known);
    if (meant !== undefined) misspelled.add(meant);
    right = false;
    reportAt(context, 'table-columns', contentOf(cell), {
      found:
        name === ''
          ? 'a column without a name'
          : `${repeated ? 'a second' : 'the'} column “${name}”`,
      expected: meant === undefined || repeated ? expected : `the column “${meant}”`,
    });
  }
  const missing = required.filter((column) => !names.includes(column) && !misspelled.has(column));
  if (missing.length > 0) {
    reportAt(context, 'table-columns', head, {
      found: `a table without the column ${missing.join(', ')}`,
      expected,
    });
  }
  return right && missing.length === 0;
};

/** Reports links where only words are read: they would be lost. */
const refuseLinks = (cell: TableCell, column: string, context: FileContext): void => {
  visit(cell, 'link', (link) => {
    reportAt(context, 'link-malformed', link, {
      found: `a link in the column ${column}`,
      expected: 'words without a link',
      mend: 'Write the words alone; put the link into the text above or below the table.',
    });
  });
};

const cells = (count: number): string => `${String(count)} cell${count === 1 ? '' : 's'}`;

/**
 * Reads a table whose first row names its columns.
 *
 * @returns its rows; none if its columns are wrong. A row with too few or too many cells is
 * reported and left out; one with an empty cell is reported and returned.
 */
export const readTable = <Required extends string, Optional extends string = never>(
  table: Table,
  columns: Columns<Required, Optional>,
  context: FileContext,
): Row<Required | Optional>[] => {
  type Column = Required | Optional;
  const [head, ...rows] = table.children;
  if (!head || !checkHead(head, columns, context)) {
    context.lose();
    return [];
  }
  const names = head.children.map((cell) => inlineText(cell.children));
  if (rows.length === 0) {
    context.lose();
    reportAt(context, 'table-missing', head, {
      found: 'a table without rows',
      expected: 'a row for each entry',
      mend: 'Add a row for each entry below the line of dashes.',
    });
  }
  return rows.flatMap((node): Row<Column>[] => {
    if (node.children.length !== names.length) {
      context.lose();
      reportAt(context, 'cell-missing', node, {
        found: `a row of ${cells(node.children.length)}`,
        expected: `${cells(names.length)}, one for each column`,
        mend: 'Give the row one cell for each column; leave a blank line below the table; write \\| for a bar that is part of the text.',
      });
      return [];
    }
    const cellOf = (column: Column): TableCell | undefined => node.children[names.indexOf(column)];
    const cell = (column: Column): Pick<Node, 'position'> => {
      const found = cellOf(column);
      return found ? contentOf(found) : node;
    };
    const content = (column: Column): readonly PhrasingContent[] => cellOf(column)?.children ?? [];
    const text = (column: Column): string => inlineText(content(column));
    for (const [index, column] of names.entries()) {
      const found = node.children[index];
      if (found && !columns.withLinks?.some((name) => name === column))
        refuseLinks(found, column, context);
    }
    for (const column of columns.required) {
      if (text(column) !== '') continue;
      context.lose();
      reportAt(context, 'cell-missing', cell(column), {
        found: `an empty cell in the column ${column}`,
        expected: 'a value',
      });
    }
    return [{ node, text, content, cell }];
  });
};
