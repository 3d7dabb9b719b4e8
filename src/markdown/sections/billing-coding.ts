import type { Heading, RootContent, Table } from 'mdast';
import { codeAnchor } from '#model/anchors.ts';
import {
  codeStatuses,
  codeSystems,
  type Codes,
  type CodeStatus,
  type CodeSystem,
  type Coding,
} from '#model/coding.ts';
import { isDay } from '#model/date.ts';
import { printedCode } from '#model/listed-since.ts';
import type { Block } from '#model/section.ts';
import type { MarkdownReader } from '../blocks.ts';
import { reportAt, type FileContext } from '../context.ts';
import { placeOf } from '#report/place-of.ts';
import { inlineHtml, inlineText } from '../prose.ts';
import { readText } from './plain.ts';
import { readTable, type Row } from './table.ts';

const columns = {
  required: ['Code', 'Descriptor', 'Status'],
  optional: ['Indication', 'Listed since'],
  withLinks: ['Indication'],
} as const;
type CodeRow = Row<(typeof columns.required)[number] | (typeof columns.optional)[number]>;

const isSystem = (name: string): name is CodeSystem => Object.hasOwn(codeSystems, name);

/** “CPT® coding”, “HCPCS Codes”, “ICD-10-CM diagnosis codes” name a system by their first word. */
const systemOf = (heading: string): CodeSystem | undefined => {
  const first =
    heading
      .replace(/[®™]/gu, ' ')
      .trim()
      .split(/[\s:]+/u)[0] ?? '';
  return isSystem(first) ? first : undefined;
};

/** Splits `C22.0–C22.9` (hyphen or en dash) into the ends of the range. */
const rangeOf = (text: string, system: CodeSystem): [string, string?] | undefined => {
  const { pattern } = codeSystems[system];
  const ends = text.split(/\s*[–-]\s*/u);
  const [first, last, ...more] = ends;
  if (first === undefined || more.length > 0 || !ends.every((end) => pattern.test(end)))
    return undefined;
  if (last === undefined) return [first];
  return first < last ? [first, last] : undefined;
};

const listedSinceOf = (row: CodeRow, context: FileContext): Coding['listedSince'] => {
  const text = row.text('Listed since');
  if (text === '') return undefined;
  if (text === 'original' || text === 'not recorded' || isDay(text)) return text;
  reportAt(context, 'date-malformed', row.cell('Listed since'), {
    found: `“${text}”`,
    expected: 'a date such as 2024-06-15, “original” or “not recorded”',
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
  return {
    status: status ?? 'Not covered',
    ...(indication === ''
      ? {}
      : { indication: { html: inlineHtml(row.content('Indication'), context), text: indication } }),
  };
};

const readCoding = (row: CodeRow, system: CodeSystem, context: FileContext): Coding => {
  const text = row.text('Code');
  const range = rangeOf(text, system);
  if (!range) {
    context.lose();
    reportAt(context, 'code-malformed', row.cell('Code'), {
      found: `“${text}”`,
      expected: `a code of ${system} such as ${codeSystems[system].example}, or a range from a lower to a higher code`,
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

/** Coding information: a table under a heading for each code system, and any text between. */
export const readBillingCoding: MarkdownReader<Block> = (nodes, context, preceding) => {
  const blocks: Block[] = [];
  let text: RootContent[] = [];
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'table') {
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
