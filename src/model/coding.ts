import { z } from 'zod';
import { isoDate } from './date.ts';

/** The code systems that a guideline may list, with the form of their codes and their FHIR system addresses. */
export const codeSystems = {
  CPT: { pattern: /^\d{4}[\dFTU]$/u, example: '0600T', uri: 'http://www.ama-assn.org/go/cpt' },
  HCPCS: {
    pattern: /^[A-V]\d{4}$/u,
    example: 'C9751',
    uri: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets',
  },
  'ICD-10-CM': {
    pattern: /^[A-TV-Z]\d[\dAB](\.[\dA-HJ-NP-Z]{1,4})?$/u,
    example: 'C22.0',
    uri: 'http://hl7.org/fhir/sid/icd-10-cm',
  },
  'ICD-10-PCS': {
    pattern: /^[\dA-HJ-NP-Z]{7}$/u,
    example: '0F500ZZ',
    uri: 'http://hl7.org/fhir/sid/icd-10-pcs',
  },
  Revenue: {
    pattern: /^\d{4}$/u,
    example: '0360',
    uri: 'https://www.nubc.org/CodeSystem/RevenueCodes',
  },
} as const satisfies Record<string, { pattern: RegExp; example: string; uri: string }>;

export type CodeSystem = keyof typeof codeSystems;

/** Whether a text is a code of any system. */
export const isCode = (text: string): boolean =>
  Object.values(codeSystems).some(({ pattern }) => pattern.test(text));

/** The statuses that a code can have. */
export const codeStatuses = [
  'Covered',
  'Covered when criteria are met',
  'Medically necessary',
  'Medically necessary when criteria are met',
  'Not covered',
  'Not medically necessary',
  'Experimental or investigational',
  'Investigational',
  'Not separately reimbursed',
] as const;

/** A status, and the indication it depends on where it depends on one. */
export const codeStatus = z
  .strictObject({
    status: z
      .enum(codeStatuses)
      .meta({ description: 'The status, in the words of coverage policy' }),
    indication: z
      .strictObject({
        html: z.string().min(1).meta({ description: 'As HTML' }),
        text: z.string().min(1).meta({ description: 'As plain text' }),
      })
      .optional()
      .meta({
        description: 'The indication that the status holds for; absent where the table gives none',
      }),
  })
  .meta({ id: 'CodeStatus', description: 'A status of a code' });

/** A code, or a range of codes, as the guideline lists it (FHIR Coding: system, code, display). */
export const coding = z
  .strictObject({
    anchor: z
      .string()
      .meta({ description: 'Fragment on the guideline’s page: code-0600T, code-C22.0-C22.9' }),
    system: z
      .enum(['CPT', 'HCPCS', 'ICD-10-CM', 'ICD-10-PCS', 'Revenue'])
      .meta({ description: 'The code system' }),
    systemUri: z.url().meta({ description: 'The code system’s address in FHIR' }),
    code: z
      .string()
      .min(1)
      .meta({ description: 'The code as its system writes it; the first of a range' }),
    codeEnd: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'The last code, if the row stands for a range' }),
    display: z.string().min(1).meta({ description: 'The descriptor, exactly as listed' }),
    statuses: z
      .array(codeStatus)
      .min(1)
      .meta({ description: 'Its status, or one for each indication' }),
    listedSince: z
      .union([isoDate, z.literal('original'), z.literal('not recorded')])
      .optional()
      .meta({
        description: 'Since when the code is listed, where the update history does not say it',
      }),
  })
  .meta({ id: 'Coding', description: 'A code with its descriptor and status' });

/** The codes of one system, under their heading. */
export const codes = z
  .strictObject({
    kind: z.literal('codes'),
    system: coding.shape.system,
    heading: z.string().min(1).meta({ description: 'The heading that the table stands under' }),
    codings: z.array(coding).min(1).meta({ description: 'The codes, in order' }),
  })
  .meta({ id: 'Codes', description: 'A table of codes of one system' });

export type CodeStatus = z.infer<typeof codeStatus>;
export type Coding = z.infer<typeof coding>;
export type Codes = z.infer<typeof codes>;
