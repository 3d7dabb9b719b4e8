import type { Citation } from './citation.ts';
import type { Approval } from './approval.ts';
import type { Codes, Coding } from './coding.ts';
import type { Criterion, Criteria } from './criteria.ts';
import type { Definition } from './definition.ts';
import type { Guideline } from './guideline.ts';
import type { IndexTerm } from './index-term.ts';
import type { Position } from './position.ts';
import type { ProgramException } from './program-exception.ts';
import type { RelatedGuideline } from './related-guideline.ts';
import type { Revision } from './revision.ts';
import type { Block } from './section.ts';
import type { Study } from './study.ts';

type Kind = Block['kind'];
type BlockOf<K extends Kind> = Extract<Block, { kind: K }>;

const blocksOf = <K extends Kind>(guideline: Guideline, kind: K): BlockOf<K>[] =>
  guideline.sections.flatMap((section) =>
    section.blocks.filter((block): block is BlockOf<K> => block.kind === kind),
  );

/** The references, in their order. */
export const citationsOf = (guideline: Guideline): Citation[] =>
  blocksOf(guideline, 'citations').flatMap((block) => block.citations);

/** The code tables, in their order. */
export const codeTablesOf = (guideline: Guideline): Codes[] => blocksOf(guideline, 'codes');

/** All codes of all systems, in their order. */
export const codingsOf = (guideline: Guideline): Coding[] =>
  codeTablesOf(guideline).flatMap((block) => block.codings);

/** The update history, oldest first. */
export const revisionsOf = (guideline: Guideline): Revision[] =>
  blocksOf(guideline, 'revisions').flatMap((block) => block.revisions);

export const studiesOf = (guideline: Guideline): Study[] => blocksOf(guideline, 'study');

export const positionsOf = (guideline: Guideline): Position[] => blocksOf(guideline, 'position');

export const approvalsOf = (guideline: Guideline): Approval[] => blocksOf(guideline, 'approval');

export const definitionsOf = (guideline: Guideline): Definition[] =>
  blocksOf(guideline, 'definitions').flatMap((block) => block.definitions);

export const programExceptionsOf = (guideline: Guideline): ProgramException[] =>
  blocksOf(guideline, 'program-exceptions').flatMap((block) => block.programExceptions);

export const relatedGuidelinesOf = (guideline: Guideline): RelatedGuideline[] =>
  blocksOf(guideline, 'related-guidelines').flatMap((block) => block.relatedGuidelines);

export const indexTermsOf = (guideline: Guideline): IndexTerm[] =>
  blocksOf(guideline, 'index-terms').flatMap((block) => block.indexTerms);

const criterionAndBelow = (criterion: Criterion): Criterion[] => [
  criterion,
  ...(criterion.criteria?.items.flatMap(criterionAndBelow) ?? []),
];

/** Every criterion, at every depth, in document order. */
export const criteriaOf = (guideline: Guideline): Criterion[] =>
  guideline.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === 'position' ? block.blocks : [block]))
    .filter((block): block is Criteria => block.kind === 'criteria')
    .flatMap((group) => group.items.flatMap(criterionAndBelow));
