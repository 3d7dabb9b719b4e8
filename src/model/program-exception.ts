import { z } from 'zod';
import { prose } from './prose.ts';

export const programException = z
  .strictObject({
    anchor: z.string().meta({ description: 'Fragment on the guideline’s page: exception-fep' }),
    program: z
      .string()
      .min(1)
      .meta({ description: 'Name of the program, with its abbreviation as written' }),
    prose,
  })
  .meta({ id: 'ProgramException', description: 'What holds for one line of business instead' });

export const programExceptions = z
  .strictObject({
    kind: z.literal('program-exceptions'),
    programExceptions: z
      .array(programException)
      .min(1)
      .meta({ description: 'The exceptions, in order' }),
  })
  .meta({ id: 'ProgramExceptions', description: 'A list of program exceptions' });

export type ProgramException = z.infer<typeof programException>;
