import { z } from 'zod';

/** The registry numbers and persistent identifiers that a line prints, in their canonical form. */
export const identifiers = z
  .strictObject({
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/u)
      .optional()
      .meta({ description: 'DOI without prefix: 10.1148/radiol.2021203089' }),
    pmid: z
      .string()
      .regex(/^\d{1,8}$/u)
      .optional()
      .meta({ description: 'PubMed number, digits only' }),
    pmcid: z
      .string()
      .regex(/^PMC\d+$/u)
      .optional()
      .meta({ description: 'PubMed Central number: PMC6684871' }),
    nct: z
      .string()
      .regex(/^NCT\d{8}$/u)
      .optional()
      .meta({ description: 'ClinicalTrials.gov number: NCT01442324' }),
    nice: z
      .string()
      .regex(/^[A-Z]{2,4}\d+$/u)
      .optional()
      .meta({ description: 'NICE guidance: programme letters and number, IPG441' }),
    lcd: z
      .string()
      .regex(/^L\d{4,6}$/u)
      .optional()
      .meta({ description: 'CMS local coverage determination: L33777' }),
    article: z
      .string()
      .regex(/^A\d{4,6}$/u)
      .optional()
      .meta({ description: 'CMS local coverage article: A57743' }),
    ncd: z
      .string()
      .regex(/^\d{1,3}(\.\d{1,3}){0,2}$/u)
      .optional()
      .meta({ description: 'CMS national coverage determination: 110.24' }),
    nca: z
      .string()
      .regex(/^CAG-\d{5}[A-Z]{0,2}\d?$/u)
      .optional()
      .meta({ description: 'CMS national coverage analysis: CAG-00107N' }),
    fda510k: z
      .string()
      .regex(/^K\d{6}$/u)
      .optional()
      .meta({ description: 'FDA 510(k) number: K080376' }),
    pma: z
      .string()
      .regex(/^P\d{6}(\/S\d+)?$/u)
      .optional()
      .meta({ description: 'FDA premarket approval number: P130008, P130008/S012' }),
    deNovo: z
      .string()
      .regex(/^DEN\d{6}$/u)
      .optional()
      .meta({ description: 'FDA De Novo classification request: DEN180045' }),
    hde: z
      .string()
      .regex(/^H\d{6}(\/S\d+)?$/u)
      .optional()
      .meta({ description: 'FDA humanitarian device exemption: H110002' }),
    isbn: z
      .string()
      .regex(/^(97[89])?\d{9}[\dX]$/u)
      .optional()
      .meta({ description: 'ISBN, digits only' }),
  })
  .meta({
    id: 'Identifiers',
    description: 'Identifiers printed in the line; what the line lacks is absent',
  });

export type Identifiers = z.infer<typeof identifiers>;
