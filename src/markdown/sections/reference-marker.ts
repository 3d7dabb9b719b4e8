import type { PhrasingContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { z } from 'zod';
import type { Citation } from '#model/citation.ts';
import { organs } from '#model/organ.ts';
import { referenceKinds } from '#model/reference-kind.ts';
import { relationKinds, type Relation } from '#model/relation.ts';
import { openingOf, readAttributes } from '../attributes.ts';
import type { FileContext } from '../context.ts';

const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u);
const otherKey = key.optional().describe('the key of another reference, such as doe-2020');

const shape = {
  key: key.optional().describe('a key of small letters, digits and hyphens, such as doe-2020'),
  kind: z
    .enum(referenceKinds)
    .optional()
    .describe(`one of ${referenceKinds.join(', ')}`),
  organ: z
    .string()
    .transform((text) => (text === 'none' ? [] : text.split(/\s*,\s*/u)))
    .pipe(z.array(z.enum(organs)))
    .optional()
    .describe(`“none”, or with commas between them: ${organs.join(', ')}`),
  replaces: otherKey,
  follows: otherKey,
  'results-of': otherKey,
  corrects: otherKey,
  'same-as': otherKey,
  reason: z
    .string()
    .min(1)
    .optional()
    .describe('why the reference belongs to the other, in a sentence'),
} satisfies Record<'key' | 'kind' | 'organ' | 'reason' | Relation['kind'], z.ZodType>;

/** What the `<Reference … />` at the beginning of an item says. */
export type Marker = Pick<Citation, 'declared' | 'relations'> & { readonly key?: string };

/** Takes the `<Reference … />` off the beginning of an item. */
export const splitMarker = (
  content: readonly PhrasingContent[],
): [MdxJsxTextElement | undefined, PhrasingContent[]] => {
  const [first, ...rest] = content;
  return first?.type === 'mdxJsxTextElement' && first.name === 'Reference'
    ? [first, rest]
    : [undefined, [...content]];
};

/** Reads a marker. A relation needs its reason, and a reason its relation. */
export const readMarker = (element: MdxJsxTextElement, context: FileContext): Marker => {
  if (element.children.length > 0) {
    context.report('block-misplaced', openingOf(context, element), {
      found: 'text in <Reference>',
      expected: '<Reference … /> with its attributes only, before the citation',
      mend: 'Close the block with />, and write the citation behind it.',
    });
  }
  const values = readAttributes(context, element, shape);
  const related = relationKinds.flatMap((kind) => {
    const other = values[kind];
    return other === undefined ? [] : [{ kind, key: other }];
  });
  const { reason } = values;
  const [first] = related;
  if ((reason === undefined) !== (first === undefined)) {
    context.report('relation-reason', openingOf(context, element), {
      found: first
        ? `${first.kind}="${first.key}" without a reason`
        : 'a reason without another reference',
    });
  }
  const declared = {
    ...(values.kind === undefined ? {} : { kind: values.kind }),
    ...(values.organ === undefined ? {} : { organs: values.organ }),
  };
  return {
    ...(values.key === undefined ? {} : { key: values.key }),
    ...(Object.keys(declared).length > 0 ? { declared } : {}),
    ...(reason === undefined || !first
      ? {}
      : { relations: related.map((relation) => ({ ...relation, reason })) }),
  };
};
