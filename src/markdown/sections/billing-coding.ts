import type { Heading, Root, RootContent, Table } from 'mdast';
import { codeAnchor } from '#model/anchors.ts';
import {
  codeStatuses,
  isCode,
  codeSystems,
  type Codes,
  type CodeStatus,
  type CodeSystem,
  type Coding,
} from '#model/coding.ts';
import { holds } from '#model/code-range.ts';
import { isDay } from '#model/date.ts';
import { printedCode } from '#model/listed-since.ts';
import type { Block } from '#model/section.ts';
import type { MarkdownReader } from '../blocks.ts';
import { reportAt, type FileContext } from '../context.ts';
import { dateMend } from '../malformed-date.ts';
import { nearest } from '#report/nearest.ts';
import { placeOf } from '#report/place-of.ts';
import { inlineHtml, inlineText } from '../prose.ts';
import { codeMend, rangeOf, systemMend, systemOf } from './code-text.ts';
import { refuseNestedTables } from './nested-tables.ts';
import { readText } from './plain.ts';
import { readTable, type Row } from './table.ts';

const columns = {
  required: ['Code', 'Descriptor', 'Status'],
  optional: ['Indication', 'Listed since'],
  withLinks: ['Indication'],
} as const;
type CodeRow = Row<(typeof columns.required)[number] | (typeof columns.optional)[number]>;

const listedSinceOf = (row: CodeRow, context: FileContext): Coding['listedSince'] => {
  const text = row.text('Listed since');
  if (text === '') return undefined;
  if (text === 'original' || text === 'not recorded' || isDay(text)) return text;
  reportAt(context, 'date-malformed', row.cell('Listed since'), {
    found: `“${text}”`,
    expected: 'a date such as 2024-06-15, “original” or “not recorded”',
    ...dateMend(text),
  });
  return 'not recorded';
};

const statusOf = (row: CodeRow, context: FileContext): CodeStatus => {
  const text = row.text('Status');
  const status = codeStatuses.find((known) => known.toLowerCase() === text.toLowerCase());
  if (!status && text !== '') {
    reportAt(context, 'code-status', row.cell('Status'), {
      found: `“${text}”`,
      expected: `one of ${codeStatuses.join('; ')}`,
    });
  }
  const indication = row.text('Indication');
  const read: CodeStatus = {
    status: status ?? 'Not covered',
    ...(indication === ''
      ? {}
      : { indication: { html: inlineHtml(row.content('Indication'), context), text: indication } }),
  };
  if (status) context.places.set(read, placeOf(context, row.cell('Status')));
  return read;
};

const readCoding = (row: CodeRow, system: CodeSystem, context: FileContext): Coding => {
  const text = row.text('Code');
  const range = rangeOf(text, system);
  if (!range) {
    context.lose();
    reportAt(context, 'code-malformed', row.cell('Code'), {
      found: `“${text}”`,
      expected: `a code of ${system} such as ${codeSystems[system].example}, or a range from a lower to a higher code`,
      ...codeMend(text, system),
    });
  }
  const [code, codeEnd] = range ?? [text];
  const listedSince = listedSinceOf(row, context);
  const coding: Coding = {
    anchor: codeAnchor(code, codeEnd),
    system,
    systemUri: codeSystems[system].uri,
    code,
    ...(codeEnd === undefined ? {} : { codeEnd }),
    display: row.text('Descriptor'),
    statuses: [statusOf(row, context)],
    ...(listedSince === undefined ? {} : { listedSince }),
  };
  context.places.set(coding, placeOf(context, row.cell('Code')));
  context.places.set(coding, placeOf(context, row.cell('Listed since')), 'listedSince');
  return coding;
};

/** What keeps two rows from being one code with two indications. */
const contradiction = (first: Coding, second: Coding): string | undefined => {
  if (first.display !== second.display) return 'the same descriptor in each row of a code';
  if (first.listedSince !== second.listedSince)
    return 'the same “Listed since” in each row of a code';
  const indications = [...first.statuses, ...second.statuses].map(
    ({ indication }) => indication?.text,
  );
  return indications.includes(undefined) || new Set(indications).size < indications.length
    ? 'each code once, or once for each indication'
    : undefined;
};

/** Joins the rows of a code whose status depends on the indication. */
const joinRows = (codings: readonly Coding[], context: FileContext): Coding[] => {
  const joined = new Map<string, Coding>();
  for (const coding of codings) {
    const first = joined.get(coding.anchor);
    if (!first) {
      joined.set(coding.anchor, coding);
      continue;
    }
    const expected = contradiction(first, coding);
    if (expected !== undefined) {
      context.report('code-repeated', context.places.get(coding), {
        found: `a second row for ${printedCode(coding)}`,
        expected,
      });
    }
    first.statuses.push(...coding.statuses);
  }
  return [...joined.values()];
};

/** The headings above a table, the nearest first. */
const headingsAbove = (nodes: readonly RootContent[]): Heading[] => {
  const above: Heading[] = [];
  for (const node of nodes.toReversed()) {
    if (node.type === 'heading' && node.depth < (above.at(-1)?.depth ?? 7)) above.push(node);
  }
  return above;
};

const readCodes = (
  table: Table,
  headings: readonly Heading[],
  context: FileContext,
): Codes | undefined => {
  const titles = headings.map((heading) => inlineText(heading.children));
  const [title = ''] = titles;
  const system = titles.map(systemOf).find((known) => known !== undefined);
  if (!system) {
    context.lose();
    reportAt(context, 'code-system', headings[0] ?? table, {
      found: headings.length > 0 ? `the heading “${title}”` : 'a table of codes without a heading',
      ...systemMend(title),
    });
    return undefined;
  }
  const codings = joinRows(
    readTable(table, columns, context)
      .filter((row) => row.text('Code') !== '')
      .map((row) => readCoding(row, system, context)),
    context,
  );
  return codings.length > 0 ? { kind: 'codes', system, heading: title, codings } : undefined;
};

const headOf = ({ children: [head] }: Table): string[] =>
  head?.children.map(({ children }) => inlineText(children)) ?? [];

/** What stands in the cells that hold a code, or a range of codes, and nothing else. */
const codesIn = ({ children: [, ...rows] }: Table): string[] =>
  rows
    .flatMap(({ children }) => children)
    .map(({ children }) => inlineText(children).replace(/\s*[–-]\s*/u, '–'))
    .filter((text) => text.split('–').every(isCode));

/** Whether a table says of codes what they mean or what their status is, in whatever words. */
const listsCodes = (table: Table): boolean =>
  headOf(table).some(
    (name) =>
      /\b(?:descript(?:or|ion)|status|coverage)\b/iu.test(name) ||
      nearest(name, ['Descriptor', 'Status']) !== undefined,
  );

/**
 * Whether a table is about something else than which codes there are: about modifiers or the numbers
 * of drugs, where no column of it is one of codes, by its name or by what stands in it; or about
 * codes that another table lists, such as their limits.
 *
 * @param listed the codes and ranges of the tables that list them
 */
const isPlainTable = (table: Table, listed: readonly string[]): boolean => {
  const codes = codesIn(table);
  if (codes.length === 0)
    return !headOf(table).some(
      (name) =>
        /\b(?:codes?|descriptor|status)\b/iu.test(name) ||
        nearest(name, ['Code', 'Status']) !== undefined,
    );
  return (
    !listsCodes(table) &&
    codes.every((code) => listed.some((other) => other === code || holds(other, code)))
  );
};

/** The codes and ranges of the tables that list them. */
const listedIn = (nodes: readonly RootContent[]): string[] =>
  nodes.flatMap((node) => (node.type === 'table' && listsCodes(node) ? codesIn(node) : []));

/** Reports tables of codes that do not stand by themselves. */
export const requireOwnTables = (_: readonly Block[], root: Root, context: FileContext): void => {
  const listed = listedIn(root.children);
  refuseNestedTables(root, context, 'a table of codes', (table) => !isPlainTable(table, listed));
};

/** Coding information: a table under a heading for each code system, and any text or other table between. */
export const readBillingCoding: MarkdownReader<Block> = (nodes, context, preceding) => {
  const listed = listedIn([...preceding, ...nodes]);
  const blocks: Block[] = [];
  let text: RootContent[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'table' || isPlainTable(node, listed)) {
      text.push(node);
      continue;
    }
    blocks.push(...readText(text, context));
    text = [];
    const codes = readCodes(node, headingsAbove([...preceding, ...nodes.slice(0, index)]), context);
    if (codes) blocks.push(codes);
  }
  return [...blocks, ...readText(text, context)];
};
