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
import { dateMend } from '../malformed-date.ts';
import { readRevisionText, type Problem } from '../revision-phrases.ts';
import {
  occasionVocabulary,
  revisionVocabulary,
  subjectVocabulary,
} from '../revision-vocabulary.ts';
import { inlineText } from '../prose.ts';
import { refuseNestedTables } from './nested-tables.ts';
import { readText } from './plain.ts';
import { readTable, type Row } from './table.ts';

const columns = { required: ['Date', 'Change'], optional: [] } as const;

/** Place of a phrase within a cell, as close as the cell’s markup allows. */
const phrasePlace = (row: Row<'Date' | 'Change'>, phrase: string, context: FileContext): Place =>
  narrow(placeOf(context, row.cell('Change')), context.source, phrase);

/** What of a phrase is wrong, where it is not the whole. */
const whatIsWrong = ({ text, unknown, bare }: Problem): string => {
  if (bare === text) return ' without what it was done to';
  if (bare !== undefined) return `, in which “${bare}” stands without what it was done to`;
  return unknown === undefined || unknown === text ? '' : `, in which “${unknown}” is not known`;
};

const reportProblem = (
  problem: Problem,
  row: Row<'Date' | 'Change'>,
  context: FileContext,
): void => {
  switch (problem.kind) {
    case 'phrase':
      context.report('revision-phrase', phrasePlace(row, problem.text, context), {
        found: `“${problem.text}”${whatIsWrong(problem)}`,
        expected:
          problem.bare !== undefined
            ? `what it was done to: ${subjectVocabulary}`
            : problem.unknown === undefined
              ? revisionVocabulary
              : subjectVocabulary,
      });
      return;
    case 'remark':
      context.report('revision-phrase', phrasePlace(row, problem.text, context), {
        found: `codes in a remark, “${problem.text}”`,
        expected: 'codes outside parentheses: what stands in them is not read',
        mend: 'Say it without the parentheses, as a phrase of its own: “Added code 0000T.”',
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
        mend:
          problem.text === ''
            ? 'Begin the entry with what occasioned it: “Revision.”, “Scheduled review.”'
            : 'Keep the occasion of the entry, and say the rest as what was done.',
      });
  }
};

/** An entry whose date is malformed keeps it as written: the rules leave it out of what they compare. */
const readRow = (row: Row<'Date' | 'Change'>, context: FileContext): Revision => {
  const date = row.text('Date');
  const text = row.text('Change');
  if (!isDay(date)) {
    context.lose();
    if (date !== '')
      reportAt(context, 'date-malformed', row.cell('Date'), {
        found: `“${date}”`,
        ...dateMend(date),
      });
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

/** Whether a table has a column of the update history. */
const namesColumns = ({ children: [head] }: Table): boolean =>
  head?.children.some(({ children }) =>
    columns.required.some((name) => name === inlineText(children)),
  ) ?? false;

/** Reports tables of entries that do not stand by themselves, and an update history without a table, unless something in it has been reported already. */
export const requireHistory = (
  blocks: readonly Block[],
  root: Root,
  context: FileContext,
): void => {
  refuseNestedTables(root, context, 'a table of the update history', namesColumns);
  if (context.lost() || blocks.some(({ kind }) => kind === 'revisions')) return;
  context.lose();
  reportAt(context, 'table-missing', root.children[0] ?? root, {
    found: 'an update history without a table',
    expected: 'a table with the columns Date and Change',
  });
};
