import type { Yaml } from 'mdast';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Pair } from 'yaml';
import type { z } from 'zod';
import type { FindingId } from '#report/findings.ts';
import type { Place } from '#report/finding.ts';
import { nearest } from '#report/nearest.ts';
import { placeOf } from '#report/place-of.ts';
import type { FileContext } from './context.ts';
import { dateMend } from './malformed-date.ts';
import { yamlProblems } from './yaml-problem.ts';

/** The form of a header’s field, and what the finding about it says. */
export interface FieldForm {
  readonly schema: z.ZodType;
  readonly required: boolean;
  /** What its value should be; undefined where the finding itself says so. */
  readonly expected: string | undefined;
  /** A value as an example, where `expected` is none. */
  readonly example?: string;
  /** The finding about a value of another form. */
  readonly id: FindingId;
}

type FieldForms = Readonly<Record<string, FieldForm>>;

/** A header as read: the fields whose values have their form, and the place of each that is there. */
export interface HeaderFields<Forms extends FieldForms> {
  readonly header: { [Name in keyof Forms]?: z.output<Forms[Name]['schema']> };
  readonly places: ReadonlyMap<string, Place>;
}

/** A value as its writer may have written it. */
const written = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(written).join(', ')}]`
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

const longestQuote = 160;

/** The same, not too long to be read in a sentence. */
const said = (value: unknown): string => {
  const text = written(value);
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
};

/** Reads the fields between the two lines of dashes at the top of a file. */
export const readHeaderFields = <Forms extends FieldForms>(
  node: Yaml,
  fields: Forms,
  context: Pick<FileContext, 'file' | 'report'>,
): HeaderFields<Forms> => {
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
  const values: Record<string, unknown> = {};
  // Each value has come through its own schema.
  const header = values as HeaderFields<Forms>['header'];
  if (problems.length > 0) return { header, places };
  if (!isMap(document.contents)) {
    context.report('front-matter-syntax', block, { found: 'a header without fields' });
    return { header, places };
  }
  const misspelled = new Set<string>();
  for (const pair of document.contents.items) readField(pair);
  for (const [name, { required, expected, example }] of Object.entries<FieldForm>(fields)) {
    if (!required || places.has(name) || misspelled.has(name)) continue;
    context.report(
      'field-missing',
      { ...block, endLine: block.line, endColumn: block.column + 3 },
      {
        found: `a header without “${name}”`,
        expected: `${name}: ${expected ?? example ?? ''}`,
      },
    );
  }
  return { header, places };

  function readField(pair: Pair): void {
    if (!isScalar(pair.key)) return;
    const name = String(pair.key.value);
    const [keyStart, keyEnd] = pair.key.range ?? [0, 0];
    const keyPlace = placeAt(keyStart, keyEnd);
    const form: FieldForm | undefined = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!form) {
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
    const { schema, expected, id } = form;
    const result = schema.safeParse(plain);
    if (result.success) {
      values[name] = result.data;
      return;
    }
    context.report(id, place, {
      found:
        plain === '' ? `“${name}” without a value` : `“${said(plain)}” as the value of “${name}”`,
      ...(expected === undefined ? {} : { expected }),
      ...(id === 'date-malformed' && typeof plain === 'string' ? dateMend(plain) : {}),
    });
  }
};
