import { z } from 'zod';

/** A calendar day, ISO 8601: `2024-06-15`. */
export const isoDate = z.iso
  .date()
  .meta({ id: 'IsoDate', description: 'A calendar day, ISO 8601: 2024-06-15' });

/** A date as precise as its source gives it: `2015`, `2015-11` or `2015-11-09` (EDTF level 0). */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u)
  .meta({
    id: 'PartialDate',
    description:
      'A date as precise as its source gives it: year, year and month, or day (2015, 2015-11, 2015-11-09)',
  });

export type IsoDate = z.infer<typeof isoDate>;
export type PartialDate = z.infer<typeof partialDate>;

/** Whether a text is a day that exists, written `2024-06-15`. */
export const isDay = (text: string): boolean => isoDate.safeParse(text).success;
