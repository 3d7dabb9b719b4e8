import { z } from 'zod';
import { isoDate } from './date.ts';

/** What occasioned an entry of the update history. */
export const revisionKinds = [
  'new',
  'scheduled-review',
  'unscheduled-review',
  'review',
  'revision',
  'quarterly-coding-update',
  'annual-coding-update',
  'coding-update',
  'archived',
] as const;

/** What was done to a part of the guideline. */
export const changeActions = [
  'maintained',
  'revised',
  'updated',
  'added',
  'removed',
  'reformatted',
] as const;

/** The parts of a guideline that a change can touch. */
export const changeSubjects = [
  'position-statement',
  'description',
  'evidence-summary',
  'dosage-administration',
  'precautions',
  'billing-coding',
  'reimbursement',
  'program-exceptions',
  'definitions',
  'related-guidelines',
  'other',
  'references',
  'title',
  'criteria',
  'indications',
  'attachments',
  'guideline',
  'codes',
] as const;

export const change = z
  .strictObject({
    action: z.enum(changeActions).meta({ description: 'What was done' }),
    subject: z.enum(changeSubjects).meta({ description: 'What it was done to' }),
    codes: z
      .array(z.string())
      .optional()
      .meta({ description: 'The codes touched, if the subject is codes and the entry names them' }),
  })
  .meta({ id: 'Change', description: 'One thing that a revision did' });

/** One entry of the update history. */
export const revision = z
  .strictObject({
    anchor: z.string().meta({ description: 'Fragment on the guideline’s page: update-2024-06-15' }),
    date: isoDate.meta({ description: 'The day of the entry' }),
    text: z.string().min(1).meta({ description: 'The entry as written' }),
    kind: z.enum(revisionKinds).meta({ description: 'What occasioned it' }),
    codeSets: z
      .string()
      .optional()
      .meta({ description: 'The code sets of a coding update, as written: CPT/HCPCS' }),
    changes: z.array(change).meta({ description: 'What it did, in the order of the entry' }),
  })
  .meta({ id: 'Revision', description: 'One entry of the update history' });

export const revisions = z
  .strictObject({
    kind: z.literal('revisions'),
    revisions: z.array(revision).min(1).meta({ description: 'The entries, oldest first' }),
  })
  .meta({ id: 'Revisions', description: 'The update history' });

export type RevisionKind = (typeof revisionKinds)[number];
export type ChangeAction = (typeof changeActions)[number];
export type ChangeSubject = (typeof changeSubjects)[number];
export type Change = z.infer<typeof change>;
export type Revision = z.infer<typeof revision>;
