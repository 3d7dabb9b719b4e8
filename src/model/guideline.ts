import { z } from 'zod';
import { abbreviation } from './abbreviation.ts';
import { isoDate } from './date.ts';
import { note, prose } from './prose.ts';
import { section } from './section.ts';

/** A guideline’s number: two digits, then the publisher’s two groups, of which the first may begin with a letter. */
export const guidelineNumber = z
  .string()
  .regex(/^\d{2}-[A-Z\d]\d{4}-\d{2}$/u)
  .meta({ description: 'Guideline number: 02-40000-26, 09-J0000-94' });

export const isGuidelineNumber = (text: string): boolean => guidelineNumber.safeParse(text).success;

/** A guideline, complete. Sections and their blocks hold all records; `records.ts` gathers them. */
export const guideline = z
  .strictObject({
    number: guidelineNumber,
    subject: z.string().min(1).meta({ description: 'Subject without its abbreviation' }),
    abbreviation: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'Abbreviation of the subject: IRE' }),
    publisher: z.string().min(1).meta({ description: 'Whose guideline it is' }),
    publisherHref: z.url().meta({ description: 'The publisher’s own text, which governs' }),
    originalEffective: isoDate.meta({ description: 'First effective date' }),
    reviewed: isoDate.optional().meta({ description: 'Last review by the committee' }),
    revised: isoDate.optional().meta({ description: 'Last entry of the update history' }),
    nextReview: isoDate.optional().meta({ description: 'When the next review is due' }),
    archived: isoDate
      .optional()
      .meta({ description: 'When the guideline was archived; absent: it is in force' }),
    linesOfBusiness: z.union([z.literal('all'), z.array(z.string().min(1)).min(1)]).meta({
      description:
        'The lines of business that it applies to, unless its program exceptions say otherwise',
    }),
    notice: z
      .array(z.discriminatedUnion('kind', [prose, note]))
      .min(1)
      .meta({ description: 'The notice that precedes the guideline' }),
    sections: z
      .array(section)
      .min(1)
      .meta({ description: 'The sections that it has, in the order of the page' }),
    abbreviations: z.array(abbreviation).meta({
      description: 'The abbreviations that the guideline explains, in alphabetical order',
    }),
    aliases: z.record(z.string(), z.string()).meta({
      description: 'Anchors that were published once, each with the anchor that it stands for now',
    }),
  })
  .meta({ id: 'Guideline', description: 'A medical coverage guideline' });

export type Guideline = z.infer<typeof guideline>;
