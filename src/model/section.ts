import { z } from 'zod';
import { approval } from './approval.ts';
import { citation } from './citation.ts';
import { codes } from './coding.ts';
import { criteria } from './criteria.ts';
import { definitions } from './definition.ts';
import { indexTerms } from './index-term.ts';
import { position } from './position.ts';
import { programExceptions } from './program-exception.ts';
import { note, prose } from './prose.ts';
import { relatedGuidelines } from './related-guideline.ts';
import { revisions } from './revision.ts';
import { study } from './study.ts';

/** The sections that a guideline may have, in canonical order, with the titles that payers give them. */
export const sectionTitles = {
  description: 'Description',
  'evidence-summary': 'Summary and Analysis of Evidence',
  'position-statement': 'Position Statement',
  'dosage-administration': 'Dosage/Administration',
  precautions: 'Precautions',
  'billing-coding': 'Billing/Coding Information',
  reimbursement: 'Reimbursement Information',
  'program-exceptions': 'Program Exceptions',
  definitions: 'Definitions',
  'related-guidelines': 'Related Guidelines',
  other: 'Other',
  references: 'References',
  'committee-approval': 'Committee Approval',
  'update-history': 'Guideline Update Information',
} as const satisfies Record<string, string>;

export type SectionId = keyof typeof sectionTitles;

export const sectionIds = Object.keys(sectionTitles) as readonly SectionId[];

export const isSectionId = (name: string): name is SectionId => Object.hasOwn(sectionTitles, name);

export const citations = z
  .strictObject({
    kind: z.literal('citations'),
    citations: z.array(citation).min(1).meta({ description: 'The references, in printed order' }),
  })
  .meta({ id: 'Citations', description: 'The reference list' });

/** What a section consists of, in the order in which it stands there. */
export const block = z.discriminatedUnion('kind', [
  prose,
  note,
  position,
  criteria,
  study,
  codes,
  programExceptions,
  definitions,
  relatedGuidelines,
  indexTerms,
  citations,
  approval,
  revisions,
]);

export const section = z
  .strictObject({
    id: z
      .enum(Object.keys(sectionTitles) as [SectionId, ...SectionId[]])
      .meta({ description: 'Anchor and file name' }),
    title: z.string().min(1).meta({ description: 'The title that payers give it' }),
    blocks: z.array(block).min(1).meta({ description: 'What it consists of, in order' }),
  })
  .meta({ id: 'Section', description: 'A section: its blocks in order' });

export type Block = z.infer<typeof block>;
export type Section = z.infer<typeof section>;
