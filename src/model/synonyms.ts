import { z } from 'zod';

const entry = z
  .string('a word or phrase; a number stands between quotation marks')
  .trim()
  .min(2, 'a word or phrase of two letters or more')
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’&/+®™()–-]*$/u,
    'a word or phrase of letters, digits and the signs that are written in words',
  );

const different = (entries: readonly string[]): boolean =>
  new Set(entries.map((text) => text.toLowerCase())).size === entries.length;

/** The reviewed synonyms of a library: `content/synonyms.yaml`, as `docs/search.md` describes it. */
export const synonymsSchema = z.strictObject({
  /** Words and phrases that mean the same: any of them finds all of them. */
  same: z
    .array(
      z
        .array(entry)
        .min(2, 'two words or phrases or more that mean the same')
        .refine(different, 'words and phrases that differ from one another'),
    )
    .default([]),
  /** Words and phrases that lead to others, but not the other way round. */
  leads: z
    .array(z.strictObject({ from: z.array(entry).min(1), to: z.array(entry).min(1) }))
    .default([]),
});

export type Synonyms = z.infer<typeof synonymsSchema>;

export const noSynonyms: Synonyms = { same: [], leads: [] };
