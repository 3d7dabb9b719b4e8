import { z } from 'zod';

export const indexTerm = z
  .strictObject({ term: z.string().min(1).meta({ description: 'The term as written' }) })
  .meta({ id: 'IndexTerm', description: 'A term that the guideline is indexed under' });

export const indexTerms = z
  .strictObject({
    kind: z.literal('index-terms'),
    indexTerms: z.array(indexTerm).min(1).meta({ description: 'The terms, in order' }),
  })
  .meta({ id: 'IndexTerms', description: 'A list of index terms' });

export type IndexTerm = z.infer<typeof indexTerm>;
