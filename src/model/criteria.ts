import { z } from 'zod';
import { prose } from './prose.ts';

/** How many of the listed criteria have to be met. */
export const need = z
  .union([
    z.literal('all'),
    z.literal('any'),
    z.strictObject({ atLeast: z.int().min(1).meta({ description: 'The number' }) }),
  ])
  .meta({ description: 'How many of the criteria must be met: all, any, or at least a number' });

/** One condition; it may stand for a group of its own. */
export const criterion = z
  .strictObject({
    anchor: z.string().meta({ description: 'Fragment on the guideline’s page: criterion-adult' }),
    prose,
    get criteria() {
      return criteria.optional();
    },
  })
  .meta({
    id: 'Criterion',
    description: 'One condition, in words, with the group it opens if it opens one',
  });

/** A group of conditions, nested as deep as the policy nests them. */
export const criteria = z
  .strictObject({
    kind: z.literal('criteria'),
    need,
    get items(): z.ZodArray<typeof criterion> {
      return z.array(criterion).min(1).meta({ description: 'The criteria' });
    },
  })
  .meta({
    id: 'Criteria',
    description: 'Conditions of which all, any, or at least a number must be met',
  });

export type Need = z.infer<typeof need>;
export type Criterion = z.infer<typeof criterion>;
export type Criteria = z.infer<typeof criteria>;
