import type { Yaml } from 'mdast';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Pair } from 'yaml';
import { z } from 'zod';
import { isDay } from '#model/date.ts';
import { isGuidelineNumber, type Guideline } from '#model/guideline.ts';
import { isSectionId, sectionIds, type SectionId } from '#model/section.ts';
import type { FindingId } from '#report/findings.ts';
import type { Place } from '#report/finding.ts';
import type { FileContext } from './context.ts';
import { placeOf } from '#report/place-of.ts';
import { nearest } from '#report/nearest.ts';
import { yamlProblems } from './yaml-problem.ts';

const words = z.string().trim().min(1);
const date = z.string().refine(isDay);

/** The fields of a guideline’s header, each with its form and what the finding about it says. */
const fields = {
  number: {
    schema: z.string().refine(isGuidelineNumber),
    required: true,
    expected: undefined,
    id: 'number-malformed',
  },
  subject: {
    schema: words,
    required: true,
    expected: 'the subject in words',
    id: 'field-malformed',
  },
  abbreviation: {
    schema: words,
    required: false,
    expected: 'the subject’s abbreviation',
    id: 'field-malformed',
  },
  publisher: {
    schema: words,
    required: true,
    expected: 'the name of the publisher',
    id: 'field-malformed',
  },
  originalEffective: { schema: date, required: true, expected: undefined, id: 'date-malformed' },
  reviewed: { schema: date, required: false, expected: undefined, id: 'date-malformed' },
  revised: { schema: date, required: false, expected: undefined, id: 'date-malformed' },
  nextReview: { schema: date, required: false, expected: undefined, id: 'date-malformed' },
  archived: { schema: date, required: false, expected: undefined, id: 'date-malformed' },
  linesOfBusiness: {
    schema: z.union([z.literal('all'), z.array(words).min(1)]),
    required: true,
    expected: '“all”, or a list of lines of business',
    id: 'field-malformed',
  },
  order: {
    schema: z
      .array(z.string().refine(isSectionId))
      .min(1)
      .refine((ids) => new Set(ids).size === ids.length),
    required: false,
    expected: `a list of sections, each once: ${sectionIds.join(', ')}`,
    id: 'field-malformed',
  },
} as const satisfies Record<
  string,
  { schema: z.ZodType; required: boolean; expected: string | undefined; id: FindingId }
>;

type Field = keyof typeof fields;
type Header = Partial<Pick<Guideline, Exclude<Field, 'order'>> & { order: SectionId[] }>;

/** A value as its writer may have written it. */
const said = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(said).join(', ')}]`
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

const isField = (name: string): name is Field => Object.hasOwn(fields, name);

/** The header as read, and the place of each of its fields. */
export interface FrontMatter {
  readonly header: Header;
  readonly places: ReadonlyMap<string, Place>;
}

/** Reads the fields between the two lines of dashes at the top of `index.mdx`. */
export const readFrontMatter = (node: Yaml, context: FileContext): FrontMatter => {
  const firstLine = (node.position?.start.line ?? 1) + 1;
  const counter = new LineCounter();
  const document = parseDocument(node.value, {
    lineCounter: counter,
    uniqueKeys: false,
    schema: 'failsafe',
  });
  const placeAt = (start: number, end: number): Place => {
    const from = counter.linePos(start);
    const to = counter.linePos(end);
    return {
      file: context.file,
      line: from.line + firstLine - 1,
      column: from.col,
      endLine: to.line + firstLine - 1,
      endColumn: to.col,
    };
  };
  const block = placeOf(context, node);
  const problems = yamlProblems(document);
  for (const { found, offset } of problems) {
    context.report('front-matter-syntax', placeAt(offset, offset + 1), { found });
  }
  const places = new Map<string, Place>();
  const header: Record<string, unknown> = {};
  if (problems.length > 0) return { header, places };
  if (!isMap(document.contents)) {
    context.report('front-matter-syntax', block, { found: 'a header without fields' });
    return { header, places };
  }
  const misspelled = new Set<string>();
  for (const pair of document.contents.items) readField(pair);
  for (const [name, { required, expected }] of Object.entries(fields)) {
    if (!required || places.has(name) || misspelled.has(name)) continue;
    context.report(
      'field-missing',
      { ...block, endLine: block.line, endColumn: block.column + 3 },
      {
        found: `a header without “${name}”`,
        expected: `${name}: ${expected ?? (name === 'number' ? '02-40000-26' : '2024-06-15')}`,
      },
    );
  }
  return { header, places };

  function readField(pair: Pair): void {
    if (!isScalar(pair.key)) return;
    const name = String(pair.key.value);
    const [keyStart, keyEnd] = pair.key.range ?? [0, 0];
    const keyPlace = placeAt(keyStart, keyEnd);
    if (!isField(name)) {
      const meant = nearest(name, Object.keys(fields));
      if (meant !== undefined) misspelled.add(meant);
      context.report('field-unknown', keyPlace, {
        found: `the field “${name}”`,
        expected: meant ?? `one of ${Object.keys(fields).join(', ')}`,
      });
      return;
    }
    if (places.has(name)) {
      context.report('field-repeated', keyPlace, { found: `a second “${name}”` });
      return;
    }
    const value = isNode(pair.value) ? pair.value : undefined;
    const place = value?.range ? placeAt(value.range[0], value.range[1]) : keyPlace;
    places.set(name, place);
    const plain: unknown = value?.toJS(document) ?? '';
    const { schema, expected, id } = fields[name];
    const result = schema.safeParse(plain);
    if (result.success) {
      header[name] = result.data;
      return;
    }
    context.report(id, place, {
      found:
        plain === '' ? `“${name}” without a value` : `“${said(plain)}” as the value of “${name}”`,
      ...(expected === undefined ? {} : { expected }),
    });
  }
};
