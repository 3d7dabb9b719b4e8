import type { Root } from 'mdast';
import type { Block, SectionId } from '#model/section.ts';
import type { FileContext } from '../context.ts';
import type { BlockReader, MarkdownReader } from '../blocks.ts';
import { readCriteria } from '../blocks/criteria.ts';
import { readNote } from '../blocks/note.ts';
import { readPosition } from '../blocks/position.ts';
import { readStudy } from '../blocks/study.ts';
import { readBillingCoding, requireOwnTables } from './billing-coding.ts';
import { readApproval, requireApproval } from './committee-approval.ts';
import { readDefinitions } from './definitions.ts';
import { readOther } from './other.ts';
import { readText } from './plain.ts';
import { readProgramExceptions } from './program-exceptions.ts';
import { readReferences } from './references.ts';
import { readRelatedGuidelines } from './related-guidelines.ts';
import { readUpdateHistory, requireHistory } from './update-history.ts';

interface SectionReader {
  readonly markdown: MarkdownReader<Block>;
  readonly blocks: Readonly<Record<string, BlockReader<Block>>>;
  /** Reports what the section lacks as a whole. */
  readonly complete?: (blocks: readonly Block[], root: Root, context: FileContext) => void;
}

const section = (
  markdown: MarkdownReader<Block>,
  blocks: Readonly<Record<string, BlockReader<Block>>> = {},
): SectionReader => ({ markdown, blocks: { Note: readNote, ...blocks } });

/** What each section is read by. */
export const sectionReaders: Readonly<Record<SectionId, SectionReader>> = {
  description: section(readText),
  'evidence-summary': section(readText, { Study: readStudy }),
  'position-statement': section(readText, { Position: readPosition, Criteria: readCriteria }),
  'dosage-administration': section(readText),
  precautions: section(readText),
  'billing-coding': { ...section(readBillingCoding), complete: requireOwnTables },
  reimbursement: section(readText),
  'program-exceptions': section(readProgramExceptions),
  definitions: section(readDefinitions),
  'related-guidelines': section(readRelatedGuidelines),
  other: section(readOther),
  references: section(readReferences),
  'committee-approval': {
    ...section(readText, { Approval: readApproval }),
    complete: requireApproval,
  },
  'update-history': { ...section(readUpdateHistory), complete: requireHistory },
};
