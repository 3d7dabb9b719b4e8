import { z } from 'zod';
import { partialDate } from './date.ts';
import { identifiers } from './identifiers.ts';
import { organs } from './organ.ts';
import { referenceKinds } from './reference-kind.ts';
import { relation } from './relation.ts';

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
    declared: z
      .strictObject({
        kind: z.enum(referenceKinds).optional().meta({ description: 'The kind of source' }),
        organs: z
          .array(z.enum(organs))
          .optional()
          .meta({ description: 'The organs that it is about' }),
      })
      .optional()
      .meta({
        description: 'What an editor declares where the rules for kind and organ are wrong',
      }),
    relations: z
      .array(relation)
      .min(1)
      .optional()
      .meta({ description: 'The references that it belongs to, as an editor declares' }),
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
export type { Identifiers } from './identifiers.ts';
export type CitationFields = z.infer<typeof citationFields>;
export type Citation = z.infer<typeof citation>;
