import { z } from 'zod';
import { isoDate } from './date.ts';

const address = (description: string) => z.string().meta({ format: 'uri-reference', description });

/** What is known of a guideline in a stretch of days. */
export const historyPeriod = z
  .strictObject({
    from: isoDate.optional().meta({ description: 'First day; absent: since ever' }),
    to: isoDate.optional().meta({ description: 'Last day; absent: until something new is known' }),
    phase: z
      .enum(['before', 'in force', 'archived'])
      .meta({ description: 'Whether the guideline was in force' }),
    entry: z
      .string()
      .optional()
      .meta({ description: 'Anchor of the latest entry of the update history' }),
    version: isoDate.optional().meta({
      description: 'The version in effect, if its text is held; absent: the text is not known here',
    }),
    reviews: z.int().nonnegative().meta({ description: 'How many reviews there had been' }),
    maintained: z.int().nonnegative().meta({
      description: 'At how many of them the position is recorded to have been maintained',
    }),
    codes: z
      .array(
        z.strictObject({
          code: z.string().meta({ description: 'The code, or a range as the table writes it' }),
          listing: z
            .enum(['listed', 'not listed', 'unknown'])
            .meta({ description: 'Whether the guideline listed it' }),
          wording: z.enum(['held', 'untouched', 'superseded', 'unknown']).optional().meta({
            description:
              'Its descriptor, if listed: in the version held; not touched from then to a version held; from before a later entry that touched it; or not known',
          }),
        }),
      )
      .meta({ description: 'Every code that the guideline lists or ever listed' }),
  })
  .meta({ id: 'HistoryPeriod', description: 'A stretch of days for which the same is known' });

/** A guideline’s past, as far as it is known. */
export const publishedHistory = z
  .strictObject({
    page: address('The guideline’s history as a page'),
    feed: address('Its revisions as an Atom feed'),
    versions: z
      .array(
        z.strictObject({
          date: isoDate.meta({ description: 'The day that the version is known by' }),
          current: z.boolean().meta({ description: 'Whether it is the current one' }),
          page: address('Its text'),
        }),
      )
      .min(1)
      .meta({ description: 'The versions whose text is held, oldest first' }),
    differences: z
      .array(
        z.strictObject({
          from: isoDate.meta({ description: 'Date of the earlier version' }),
          to: isoDate.meta({ description: 'Date of the later version' }),
          page: address('What they differ in'),
        }),
      )
      .meta({ description: 'Each two versions held' }),
    periods: z
      .array(historyPeriod)
      .min(1)
      .meta({ description: 'All days, oldest first; each day is in exactly one period' }),
  })
  .meta({ id: 'History', description: 'What was in effect when, as far as it is known here' });

export type HistoryPeriod = z.infer<typeof historyPeriod>;
export type PublishedHistory = z.infer<typeof publishedHistory>;
