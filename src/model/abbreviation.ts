import { z } from 'zod';

export const abbreviation = z
  .strictObject({
    short: z.string().min(1).meta({ description: 'The abbreviation, in the singular: CRLM' }),
    long: z
      .string()
      .min(1)
      .meta({ description: 'What it stands for, in the guideline’s own words' }),
  })
  .meta({ id: 'Abbreviation', description: 'An abbreviation that the guideline itself explains' });

export type Abbreviation = z.infer<typeof abbreviation>;
