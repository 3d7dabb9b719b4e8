import { z } from 'zod';
import { guideline } from '#model/guideline.ts';
import { publishedHistory } from '#model/history.ts';
import { jsonText } from './json-text.ts';

const published = z.strictObject({
  $schema: z
    .string()
    .meta({ format: 'uri-reference', description: 'Address of the schema that this file follows' }),
  page: z.string().meta({
    format: 'uri-reference',
    description:
      'The guideline’s page: anchors are fragments on it, links in HTML and Markdown are relative to it',
  }),
  ...guideline.shape,
  history: publishedHistory.optional(),
});

/**
 * The JSON Schema (draft 2020-12) of `guideline.json`, made from the model.
 *
 * @param id its own address; whole, or a path
 */
export const guidelineSchema = (id: string): string => {
  const { $schema, ...schema } = z.toJSONSchema(published, {
    override: ({ jsonSchema, path }) => {
      if (path.at(-1) === 'kind' && jsonSchema.const !== undefined)
        jsonSchema.description ??= 'Tells this kind of block from the others';
    },
  });
  return jsonText({
    $schema,
    $id: id,
    title: 'Medical coverage guideline',
    description:
      'A medical coverage guideline, restated from its publisher’s own text, which governs',
    ...schema,
  });
};
