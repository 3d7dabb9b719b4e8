import { z } from 'zod';
import { criteria } from './criteria.ts';
import { note, prose } from './prose.ts';

/** The statuses that a position can state, in the words of coverage policy. */
export const positionStatuses = [
  'medically necessary',
  'not medically necessary',
  'experimental or investigational',
  'covered',
  'not covered',
] as const;

/** One position: what is held about which use. */
export const position = z
  .strictObject({
    kind: z.literal('position'),
    anchor: z.string().optional().meta({
      description: 'Fragment on the guideline’s page, if the position is named: position-adults',
    }),
    status: z
      .enum(positionStatuses)
      .meta({ description: 'The status, in the words of coverage policy' }),
    scope: z.string().min(1).meta({ description: 'What the status holds for: “all indications”' }),
    blocks: z
      .array(z.discriminatedUnion('kind', [prose, criteria, note]))
      .min(1)
      .meta({ description: 'Its text and its criteria, in order' }),
  })
  .meta({ id: 'Position', description: 'A position statement with its status and scope' });

export type Position = z.infer<typeof position>;
