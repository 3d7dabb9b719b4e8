import { visit } from 'unist-util-visit';
import { placeOf } from '#report/place-of.ts';
import type { Reading } from '#markdown/read-guideline.ts';
import type { Report } from '#report/collector.ts';
import type { Rule } from './rule.ts';

/** Sections whose tables are read into records, and checked there. */
const read = new Set(['billing-coding', 'update-history']);

const cells = (count: number): string => `${String(count)} cell${count === 1 ? '' : 's'}`;

/** Every row of a table in the text has a cell for each column: one too many would not be shown. */
export const textTables = {
  needs: [],
  check: ({ documents }: Pick<Reading, 'documents'>, report: Report): void => {
    for (const { file, tree, section } of documents) {
      if (!tree) continue;
      visit(tree, 'table', ({ children: [head, ...rows] }, _, parent) => {
        if (!head || (read.has(section) && parent === tree)) return;
        for (const row of rows) {
          if (row.children.length === head.children.length) continue;
          report('cell-missing', placeOf({ file }, row), {
            found: `a row of ${cells(row.children.length)}`,
            expected: `${cells(head.children.length)}, one for each column`,
            mend: 'Give the row one cell for each column; leave a blank line below the table; write \\| for a bar that is part of the text.',
          });
        }
      });
    }
  },
} satisfies Rule;
