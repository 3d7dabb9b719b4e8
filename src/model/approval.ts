import { z } from 'zod';
import { isoDate } from './date.ts';

export const approval = z
  .strictObject({
    kind: z.literal('approval'),
    committee: z.string().min(1).meta({ description: 'Name of the committee' }),
    date: isoDate.meta({ description: 'The day of the approval' }),
  })
  .meta({ id: 'Approval', description: 'Which committee approved the guideline, and when' });

export type Approval = z.infer<typeof approval>;
