import { z } from 'zod';

/** A heading inside a section. */
export const heading = z
  .strictObject({
    anchor: z.string().meta({ description: 'Fragment on the guideline’s page' }),
    level: z
      .int()
      .min(2)
      .max(6)
      .meta({ description: 'Level in the section’s file; 2 is the highest' }),
    text: z.string().min(1).meta({ description: 'The heading as plain text' }),
  })
  .meta({ id: 'Heading', description: 'A heading inside a section' });

/** A run of paragraphs, lists, tables and sub-headings. */
export const prose = z
  .strictObject({
    kind: z.literal('prose'),
    html: z
      .string()
      .min(1)
      .meta({ description: 'HTML fragment: phrasing and flow content, no scripts, no styles' }),
    markdown: z.string().min(1).meta({ description: 'The same as GitHub Flavored Markdown' }),
    text: z.string().min(1).meta({ description: 'The same as plain text, one line a block' }),
    headings: z.array(heading).meta({ description: 'The headings in it, in order' }),
  })
  .meta({ id: 'Prose', description: 'Running text' });

/** A remark of this site’s editors, which is no part of the publisher’s guideline. */
export const note = z
  .strictObject({ kind: z.literal('note'), prose })
  .meta({ id: 'Note', description: 'An editor’s note: no part of the publisher’s guideline' });

export type Heading = z.infer<typeof heading>;
export type Prose = z.infer<typeof prose>;
export type Note = z.infer<typeof note>;
