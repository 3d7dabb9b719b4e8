import { z } from 'zod';

/** How a reference belongs to another; an editor says so, and why. */
export const relationKinds = ['replaces', 'follows', 'results-of', 'corrects', 'same-as'] as const;

export const relation = z
  .strictObject({
    kind: z.enum(relationKinds).meta({
      description:
        'replaces: takes its place; follows: later guidance on the same topic; results-of: reports the results of its protocol; corrects: is its erratum; same-as: another entry for the same source',
    }),
    key: z.string().meta({ description: 'Key of the other reference' }),
    reason: z.string().min(1).meta({ description: 'Why, in the editor’s words' }),
  })
  .meta({
    id: 'Relation',
    description: 'A reference that belongs to another, as an editor declares',
  });

export type RelationKind = (typeof relationKinds)[number];
export type Relation = z.infer<typeof relation>;
