import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { z } from 'zod';
import { reportAt, type FileContext } from './context.ts';
import type { Place } from '#report/finding.ts';
import { placeOf } from '#report/place-of.ts';
import { nearest } from '#report/nearest.ts';

type Shape = Record<string, z.ZodType>;
type Values<S extends Shape> = { [Name in keyof S]?: z.output<S[Name]> };

/** Place of the beginning of a block: its name, not its whole extent. */
export const openingOf = (
  context: Pick<FileContext, 'file'>,
  element: MdxJsxFlowElement | MdxJsxTextElement,
): Place => {
  const { file, line, column } = placeOf(context, element);
  return { file, line, column, endLine: line, endColumn: column + 1 + (element.name ?? '').length };
};

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** The attributes that the block may have, each once; the others are reported. */
const sortAttributes = (
  context: FileContext,
  element: Element,
  names: readonly string[],
): { given: Map<string, MdxJsxAttribute>; misspelled: Set<string> } => {
  const given = new Map<string, MdxJsxAttribute>();
  const misspelled = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      reportAt(context, 'attribute-code', attribute, {
        found: 'program code in place of an attribute',
      });
    } else if (!names.includes(attribute.name)) {
      const meant = nearest(attribute.name, names);
      if (meant !== undefined) misspelled.add(meant);
      reportAt(context, 'attribute-unknown', attribute, {
        found: `the attribute “${attribute.name}” of <${element.name ?? ''}>`,
        expected: meant ?? (names.length > 0 ? `one of ${names.join(', ')}` : 'no attribute'),
      });
    } else if (given.has(attribute.name)) {
      reportAt(context, 'attribute-repeated', attribute, { found: `a second “${attribute.name}”` });
    } else {
      given.set(attribute.name, attribute);
    }
  }
  return { given, misspelled };
};

/** What was written, as the list of a schema writes it: capital letters do not matter, as in a table. */
const asListed = (schema: z.ZodType, text: string): string => {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const options = inner instanceof z.ZodEnum ? inner.options.map(String) : [];
  return options.find((option) => option.toLowerCase() === text.toLowerCase()) ?? text;
};

/**
 * Reads the attributes of a block.
 *
 * @param shape a schema for each attribute; its description says what is expected of the value
 * @returns the values that could be read; whatever is wrong with the others has been reported
 */
export const readAttributes = <S extends Shape>(
  context: FileContext,
  element: Element,
  shape: S,
): Values<S> => {
  const { given, misspelled } = sortAttributes(context, element, Object.keys(shape));
  const values: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape)) {
    const attribute = given.get(name);
    if (!attribute) {
      if (schema.safeParse(undefined).success) continue;
      context.lose();
      if (misspelled.has(name)) continue;
      context.report('attribute-missing', openingOf(context, element), {
        found: `<${element.name ?? ''}> without “${name}”`,
        expected: `${name}="…"${schema.description ? `: ${schema.description}` : ''}`,
      });
    } else if (typeof attribute.value === 'object' && attribute.value !== null) {
      context.lose();
      reportAt(context, 'attribute-code', attribute, {
        found: `program code as the value of “${name}”`,
      });
    } else {
      const result = schema.safeParse(asListed(schema, attribute.value?.trim() ?? ''));
      if (result.success) values[name] = result.data;
      else {
        context.lose();
        reportAt(context, 'attribute-malformed', attribute, {
          found: attribute.value ? `${name}="${attribute.value}"` : `“${name}” without a value`,
          ...(schema.description ? { expected: schema.description } : {}),
        });
      }
    }
  }
  return values as Values<S>;
};

/** Whether a block has an attribute, whatever its value. */
export const hasAttribute = ({ attributes }: Element, name: string): boolean =>
  attributes.some((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);

/** Place of one attribute, or of the block’s beginning if it does not have it. */
export const attributePlace = (
  context: Pick<FileContext, 'file'>,
  element: Element,
  name: string,
): Place => {
  const attribute = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return attribute ? placeOf(context, attribute) : openingOf(context, element);
};
