import type { Criteria } from './criteria.ts';
import type { Guideline } from './guideline.ts';
import type { Position } from './position.ts';
import type { Block, Section } from './section.ts';
import type { Study } from './study.ts';

/** A thing that has an anchor on the guideline’s page. */
export interface Anchored {
  readonly anchor: string;
  /** The record of the model that the anchor belongs to. */
  readonly record: object;
}

/** A block of a section, or of a position or study in it. */
type AnyBlock = Block | Position['blocks'][number] | Study['blocks'][number];
interface Named {
  readonly anchor?: string | undefined;
}

const inCriteria = ({ items }: Criteria): Named[] =>
  items.flatMap((criterion) => [
    criterion,
    ...criterion.prose.headings,
    ...(criterion.criteria ? inCriteria(criterion.criteria) : []),
  ]);

const inBlock = (block: AnyBlock): Named[] => {
  switch (block.kind) {
    case 'prose':
      return block.headings;
    case 'note':
      return block.prose.headings;
    case 'criteria':
      return inCriteria(block);
    case 'position':
    case 'study':
      return [block, ...block.blocks.flatMap(inBlock)];
    case 'codes':
      return block.codings;
    case 'program-exceptions':
      return block.programExceptions.flatMap((entry) => [entry, ...entry.prose.headings]);
    case 'definitions':
      return block.definitions.flatMap((entry) => [entry, ...entry.prose.headings]);
    case 'related-guidelines':
      return block.relatedGuidelines;
    case 'citations':
      return block.citations;
    case 'revisions':
      return block.revisions;
    case 'index-terms':
    case 'approval':
      return [];
  }
};

const anchored = (record: Named): Anchored[] =>
  record.anchor === undefined ? [] : [{ anchor: record.anchor, record }];

const inSection = (section: Section): Anchored[] => [
  { anchor: section.id, record: section },
  ...section.blocks.flatMap(inBlock).flatMap(anchored),
];

/** Everything that has an anchor on the guideline’s page, aliases apart, in the order of the page. */
export const anchoredOf = (guideline: Guideline): Anchored[] => [
  ...guideline.notice.flatMap(inBlock).flatMap(anchored),
  ...guideline.sections.flatMap(inSection),
];
