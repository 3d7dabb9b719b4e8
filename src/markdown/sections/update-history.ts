import type { Root, Table } from 'mdast';
import { updateAnchor } from '#model/anchors.ts';
import { isDay } from '#model/date.ts';
import type { Revision } from '#model/revision.ts';
import type { Block } from '#model/section.ts';
import type { Place } from '#report/finding.ts';
import { narrow } from '#report/lines.ts';
import { placeOf } from '#report/place-of.ts';
import type { MarkdownReader } from '../blocks.ts';
import { reportAt, type FileContext } from '../context.ts';
import { readRevisionText, type Problem } from '../revision-phrases.ts';
import { occasionVocabulary, revisionVocabulary } from '../revision-vocabulary.ts';
import { readText } from './plain.ts';
import { readTable, type Row } from './table.ts';

const columns = { required: ['Date', 'Change'], optional: [] } as const;

/** Place of a phrase within a cell, as close as the cell’s markup allows. */
const phrasePlace = (row: Row<'Date' | 'Change'>, phrase: string, context: FileContext): Place =>
  narrow(placeOf(context, row.cell('Change')), context.source, phrase);

const reportProblem = (
  problem: Problem,
  row: Row<'Date' | 'Change'>,
  context: FileContext,
): void => {
  switch (problem.kind) {
    case 'phrase':
      context.report('revision-phrase', phrasePlace(row, problem.text, context), {
        found: `“${problem.text}”`,
        expected: revisionVocabulary,
      });
      return;
    case 'code':
      context.lose();
      context.report('code-malformed', phrasePlace(row, problem.text, context), {
        found: `“${problem.text}”`,
        expected: 'a CPT, HCPCS, ICD-10 or revenue code as its system writes it, such as 0600T',
      });
      return;
    case 'occasion':
      reportAt(context, 'revision-phrase', row.cell('Change'), {
        found:
          problem.text === ''
            ? 'an entry without its occasion'
            : `a second occasion, “${problem.text}”`,
        expected: `one occasion an entry: ${occasionVocabulary}`,
      });
  }
};

/** An entry whose date is malformed keeps it as written: the rules leave it out of what they compare. */
const readRow = (row: Row<'Date' | 'Change'>, context: FileContext): Revision => {
  const date = row.text('Date');
  const text = row.text('Change');
  if (!isDay(date)) {
    context.lose();
    if (date !== '') reportAt(context, 'date-malformed', row.cell('Date'), { found: `“${date}”` });
  }
  const { problems, ...reading } = readRevisionText(text);
  if (text !== '') for (const problem of problems) reportProblem(problem, row, context);
  const revision: Revision = { anchor: updateAnchor(date), date, text, ...reading };
  context.places.set(revision, placeOf(context, row.cell('Date')));
  context.places.set(revision, placeOf(context, row.cell('Change')), 'text');
  return revision;
};

const readHistory = (table: Table, context: FileContext): Block[] => {
  const revisions = readTable(table, columns, context).map((row) => readRow(row, context));
  return revisions.length > 0 ? [{ kind: 'revisions', revisions }] : [];
};

/** The update history: a table of dates and changes, and any text around it. */
export const readUpdateHistory: MarkdownReader<Block> = (nodes, context) =>
  nodes.flatMap((node) =>
    node.type === 'table' ? readHistory(node, context) : readText([node], context),
  );

/** Reports an update history without a table, unless something in it has been reported already. */
export const requireHistory = (
  blocks: readonly Block[],
  root: Root,
  context: FileContext,
): void => {
  if (context.lost() || blocks.some(({ kind }) => kind === 'revisions')) return;
  context.lose();
  reportAt(context, 'table-missing', root.children[0] ?? root, {
    found: 'an update history without a table',
    expected: 'a table with the columns Date and Change',
  });
};
