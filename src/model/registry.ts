import { z } from 'zod';

/** What an address can hold behind its # as it stands. */
const anchor = z
  .string()
  .regex(/^[A-Za-z\d][A-Za-z\d._-]*$/u, 'an anchor such as def-electroporation');

/** The anchors of a guideline that were ever published, kept under version control. */
export const registry = z.strictObject({
  /** Every anchor that was ever published, in alphabetical order. */
  published: z.array(anchor),
  /** Anchors that are gone, each with the anchor that stands for it now. */
  aliases: z.record(anchor, anchor).default({}),
});

export type Registry = z.infer<typeof registry>;
