import { z } from 'zod';
import { note, prose } from './prose.ts';

/** A number with its unit as written: 68 %, 2.7 years. */
export const quantity = z
  .strictObject({
    value: z
      .number()
      .optional()
      .meta({ description: 'The number; absent where there is none: “not reached”' }),
    unit: z
      .string()
      .meta({ description: 'Unit as written: “%”, “years”, “$”; empty for a bare number' }),
    text: z.string().min(1).meta({ description: 'As written: “68%”' }),
  })
  .meta({ id: 'Quantity', description: 'A number with its unit' });

/** An interval around a value, in the value’s unit. */
export const interval = z
  .strictObject({
    kind: z.enum(['CI', 'IQR', 'range', 'SD', 'SE']).meta({
      description:
        'Confidence interval, interquartile range, range, standard deviation or standard error',
    }),
    level: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .meta({ description: 'Confidence level in percent' }),
    low: z
      .number()
      .optional()
      .meta({ description: 'Lower end; absent where only the spread is given' }),
    high: z
      .number()
      .optional()
      .meta({ description: 'Upper end; absent where only the spread is given' }),
    spread: z
      .number()
      .optional()
      .meta({ description: 'One standard deviation or error, where it is given as one figure' }),
    text: z.string().min(1).meta({ description: 'As written: “95% CI 59 to 84”' }),
  })
  .meta({ id: 'Interval', description: 'An interval around a value, in the value’s unit' });

export const outcome = z
  .strictObject({
    measure: z.string().min(1).meta({ description: 'What was measured' }),
    group: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'The group it was measured in, if the study has several' }),
    value: quantity.meta({ description: 'The result' }),
    interval: interval.optional().meta({ description: 'The interval around it, if given' }),
    at: quantity.optional().meta({ description: 'Time point: 1 year' }),
    count: z
      .strictObject({
        events: z.int().nonnegative().meta({ description: 'Numerator' }),
        total: z.int().positive().meta({ description: 'Denominator' }),
      })
      .optional()
      .meta({ description: 'Numerator and denominator, if given' }),
    note: z.string().min(1).optional().meta({ description: 'What else is said of it' }),
  })
  .meta({ id: 'Outcome', description: 'One result: value, interval, time point' });

/** One study of the evidence summary. */
export const study = z
  .strictObject({
    kind: z.literal('study'),
    anchor: z
      .string()
      .meta({ description: 'Fragment on the guideline’s page: study-meijerink-2021' }),
    citationKey: z
      .string()
      .optional()
      .meta({ description: 'Key of the reference that reports it, if one does' }),
    name: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'Its own name, if it goes by one: “Example registry”' }),
    design: z.string().min(1).meta({ description: 'The study’s design' }),
    setting: z.string().min(1).optional().meta({ description: 'Where it was done' }),
    period: z.string().min(1).optional().meta({ description: 'When it was done, as written' }),
    enrolled: z.int().positive().optional().meta({ description: 'Number of participants' }),
    participants: z.string().min(1).optional().meta({ description: 'Who took part' }),
    intervention: z.string().min(1).optional().meta({ description: 'What was studied' }),
    comparator: z.string().min(1).optional().meta({ description: 'What it was compared with' }),
    outcomes: z.array(outcome).meta({ description: 'What was found, one entry a figure' }),
    harms: z.array(z.string().min(1)).meta({ description: 'Harms, one entry a point' }),
    limitations: z.array(z.string().min(1)).meta({ description: 'Limitations, one entry a point' }),
    conclusions: z.array(z.string().min(1)).meta({ description: 'What its authors concluded' }),
    blocks: z
      .array(z.discriminatedUnion('kind', [prose, note]))
      .min(1)
      .meta({ description: 'Its prose and the editor’s notes on it, in order' }),
  })
  .meta({ id: 'Study', description: 'A study: its prose and its typed fields' });

export type Quantity = z.infer<typeof quantity>;
export type Interval = z.infer<typeof interval>;
export type Outcome = z.infer<typeof outcome>;
export type Study = z.infer<typeof study>;
