import { z } from 'zod';

const entry = z.string().trim().min(2);

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
