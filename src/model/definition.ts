import { z } from 'zod';
import { prose } from './prose.ts';

export const definition = z
  .strictObject({
    anchor: z
      .string()
      .meta({ description: 'Fragment on the guideline’s page: def-electroporation' }),
    term: z.string().min(1).meta({ description: 'The term as written' }),
    prose,
  })
  .meta({ id: 'Definition', description: 'A term and its meaning' });

export const definitions = z
  .strictObject({
    kind: z.literal('definitions'),
    definitions: z.array(definition).min(1).meta({ description: 'The definitions, in order' }),
  })
  .meta({ id: 'Definitions', description: 'A list of definitions' });

export type Definition = z.infer<typeof definition>;
