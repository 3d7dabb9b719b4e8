import { z } from 'zod';

export const relatedGuideline = z
  .strictObject({
    anchor: z
      .string()
      .meta({ description: 'Fragment on the guideline’s page: related-02-40000-23' }),
    number: z.string().meta({ description: 'Number of the other guideline' }),
    title: z.string().min(1).meta({ description: 'Its title as this guideline gives it' }),
    href: z.string().min(1).meta({ description: 'Its page in this library, or at its publisher' }),
    held: z.boolean().meta({ description: 'Whether this library holds it' }),
  })
  .meta({ id: 'RelatedGuideline', description: 'Another guideline that this one refers to' });

export const relatedGuidelines = z
  .strictObject({
    kind: z.literal('related-guidelines'),
    relatedGuidelines: z
      .array(relatedGuideline)
      .min(1)
      .meta({ description: 'The related guidelines, in order' }),
  })
  .meta({ id: 'RelatedGuidelines', description: 'A list of related guidelines' });

export type RelatedGuideline = z.infer<typeof relatedGuideline>;
