import type { Table } from 'mdast';
import { updateAnchor } from '#model/anchors.ts';
import { isDay } from '#model/date.ts';
import type { Revision } from '#model/revision.ts';
import type { Block } from '#model/section.ts';
import type { MarkdownReader } from '../blocks.ts';
import { reportAt, type FileContext } from '../context.ts';
import { placeOf } from '#report/place-of.ts';
import { readRevisionText, revisionVocabulary } from '../revision-phrases.ts';
import { readText } from './plain.ts';
import { readTable, type Row } from './table.ts';

const columns = { required: ['Date', 'Change'], optional: [] } as const;

/** Place of a phrase within a cell, as close as the cell’s markup allows. */
const phrasePlace = (row: Row<'Date' | 'Change'>, phrase: string, context: FileContext) => {
  const cell = row.cell('Change');
  const place = placeOf(context, cell);
  const [text] = row.content('Change');
  const at = text?.type === 'text' ? text.value.indexOf(phrase) : -1;
  if (!text?.position || at < 0) return place;
  const column = text.position.start.column + at;
  return { ...place, column, endLine: place.line, endColumn: column + phrase.length };
};

const readRow = (row: Row<'Date' | 'Change'>, context: FileContext): Revision | undefined => {
  const date = row.text('Date');
  const text = row.text('Change');
  if (!isDay(date) && date !== '')
    reportAt(context, 'date-malformed', row.cell('Date'), { found: `“${date}”` });
  const reading = text === '' ? undefined : readRevisionText(text);
  if (reading && 'unknown' in reading) {
    const whole = reading.unknown === text;
    context.report('revision-phrase', phrasePlace(row, reading.unknown, context), {
      found: whole ? `“${text}”, which does not say what occasioned it,` : `“${reading.unknown}”`,
      expected: revisionVocabulary,
    });
  }
  if (!isDay(date) || !reading || 'unknown' in reading) return undefined;
  const revision: Revision = { anchor: updateAnchor(date), date, text, ...reading };
  context.places.set(revision, placeOf(context, row.cell('Date')));
  context.places.set(revision, placeOf(context, row.cell('Change')), 'text');
  return revision;
};

const readHistory = (table: Table, context: FileContext): Block[] => {
  const revisions = readTable(table, columns, context)
    .map((row) => readRow(row, context))
    .filter((revision) => revision !== undefined);
  return revisions.length > 0 ? [{ kind: 'revisions', revisions }] : [];
};

/** The update history: a table of dates and changes, and any text around it. */
export const readUpdateHistory: MarkdownReader<Block> = (nodes, context) => {
  const [first] = nodes;
  if (first && !nodes.some((node) => node.type === 'table')) {
    reportAt(context, 'table-missing', first, {
      found: 'an update history without a table',
      expected: 'a table with the columns Date and Change',
    });
  }
  return nodes.flatMap((node) =>
    node.type === 'table' ? readHistory(node, context) : readText([node], context),
  );
};
