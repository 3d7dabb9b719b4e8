import { z } from 'zod';
import { partialDate } from './date.ts';

/** What kind of source a reference is, told by the form of its line. */
export const sourceKinds = [
  'journal-article',
  'preprint',
  'conference-abstract',
  'book',
  'chapter',
  'report',
  'guidance',
  'trial-registration',
  'coverage-determination',
  'coverage-article',
  'device-clearance',
  'drug-label',
  'topic-review',
  'web-page',
  'thesis',
  'unknown',
] as const;

/** A name as printed (CSL name): a person has a family name, an organisation a literal. */
export const name = z
  .strictObject({
    family: z.string().min(1).optional().meta({ description: 'Family name, particles included' }),
    given: z.string().min(1).optional().meta({ description: 'Given names or initials as printed' }),
    suffix: z.string().min(1).optional().meta({ description: 'Jr, Sr, 2nd, III' }),
    literal: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'An organisation or study group, whole' }),
  })
  .meta({ id: 'Name', description: 'One author as printed: a person, or a body in `literal`' });

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

/** The bibliographic fields that can be read out of one line. Names follow CSL where CSL has one. */
export const citationFields = z.strictObject({
  kind: z.enum(sourceKinds).meta({ description: 'Kind of source, told by the form of the line' }),
  authors: z.array(name).meta({ description: 'Authors in printed order' }),
  etAl: z.boolean().meta({ description: 'Whether the printed author list ends in “et al”' }),
  title: z.string().min(1).optional().meta({ description: 'Title of the source' }),
  containerTitle: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Journal (as printed, often abbreviated), book or site' }),
  edition: z.string().min(1).optional().meta({ description: 'Edition as printed: 2nd ed' }),
  editors: z
    .array(name)
    .optional()
    .meta({ description: 'Editors of the book, or of the book that holds the chapter' }),
  publisher: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Publisher, sponsor or manufacturer named in the line' }),
  publisherPlace: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Place of publication, or seat of sponsor or manufacturer' }),
  issued: partialDate
    .optional()
    .meta({ description: 'Date of publication, as precise as printed' }),
  season: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'A printed date part that is no month: Spring, Jan-Feb, Suppl' }),
  volume: z.string().min(1).optional().meta({ description: 'Volume as printed' }),
  issue: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Issue, supplement or part as printed: 3, Suppl 1, 4 Pt 2' }),
  page: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Pages with an en dash as given: 213–220, S12–S19' }),
  eLocator: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Article number used in place of pages: e0215093, 680319, E41' }),
  identifiers,
  url: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'An address that the line prints, other than its identifier’s' }),
  site: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'A site that the line names without a whole address: uptodate.com' }),
  accessed: partialDate
    .optional()
    .meta({ description: 'When the source was accessed, if printed' }),
  published: partialDate
    .optional()
    .meta({ description: 'A printed “Published …” date beside the issue date' }),
  epub: partialDate
    .optional()
    .meta({ description: 'A printed “Epub …” date: electronic publication ahead of print' }),
  eCollection: partialDate.optional().meta({ description: 'A printed “eCollection …” date' }),
  revised: partialDate.optional().meta({ description: 'When the source was revised, if printed' }),
  retired: partialDate.optional().meta({ description: 'When the source was retired, if printed' }),
  effective: partialDate
    .optional()
    .meta({ description: 'When the source took effect, if printed' }),
  erratum: z
    .strictObject({
      kind: z
        .enum(['erratum', 'correction', 'retraction', 'update', 'comment'])
        .meta({ description: 'What it is' }),
      text: z.string().min(1).meta({ description: 'Where the notice stands, as printed' }),
    })
    .optional()
    .meta({ description: 'A printed notice of erratum, correction or retraction' }),
  notes: z
    .array(z.string().min(1))
    .meta({ description: 'Parts of the line that are read but have no field of their own' }),
  unread: z
    .array(z.string().min(1))
    .meta({ description: 'Parts of the line that could not be read, verbatim' }),
});

/** One entry of the reference list. */
export const citation = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
      .meta({ description: 'Stable when references are renumbered: meijerink-2021, nct01442324' }),
    anchor: z
      .string()
      .meta({ description: 'Fragment on the guideline’s page: ref-meijerink-2021' }),
    number: z
      .int()
      .positive()
      .meta({ description: 'Position in the list, from 1; moves when references are added' }),
    line: z.string().min(1).meta({ description: 'The line as written, plain text' }),
    html: z
      .string()
      .min(1)
      .meta({ description: 'The line as written, HTML with its identifiers linked' }),
    ...citationFields.shape,
    citedIn: z.array(z.string()).meta({
      description:
        'Anchors of the sections and studies that cite it, in order of appearance, each once',
    }),
  })
  .meta({
    id: 'Citation',
    description: 'One reference: the line as written, and the fields read out of it',
  });

export type SourceKind = (typeof sourceKinds)[number];
export type Name = z.infer<typeof name>;
export type Identifiers = z.infer<typeof identifiers>;
export type CitationFields = z.infer<typeof citationFields>;
export type Citation = z.infer<typeof citation>;
