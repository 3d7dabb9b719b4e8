import { z } from 'zod';

/** The anchors of a guideline that were ever published, kept under version control. */
export const registry = z.strictObject({
  /** Every anchor that was ever published, in alphabetical order. */
  published: z.array(z.string().min(1)),
  /** Anchors that are gone, each with the anchor that stands for it now. */
  aliases: z.record(z.string().min(1), z.string().min(1)).default({}),
});

export type Registry = z.infer<typeof registry>;
