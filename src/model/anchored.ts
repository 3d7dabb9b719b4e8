import type { Guideline } from './guideline.ts';
import type { Heading, Prose } from './prose.ts';
import type { Block, Section } from './section.ts';
import { criteriaOf } from './records.ts';

/** A thing that has an anchor on the guideline’s page. */
export interface Anchored {
  readonly anchor: string;
  /** The record of the model that the anchor belongs to. */
  readonly record: object;
}

const headingsIn = (blocks: readonly { readonly kind: string }[]): Heading[] =>
  blocks
    .filter((block): block is Prose => block.kind === 'prose' && 'headings' in block)
    .flatMap((block) => block.headings);

const anchoredIn = (block: Block): { anchor?: string | undefined }[] => {
  switch (block.kind) {
    case 'prose':
      return block.headings;
    case 'note':
      return block.prose.headings;
    case 'position':
    case 'study':
      return [block, ...headingsIn(block.blocks)];
    case 'codes':
      return block.codings;
    case 'program-exceptions':
      return block.programExceptions;
    case 'definitions':
      return block.definitions;
    case 'related-guidelines':
      return block.relatedGuidelines;
    case 'citations':
      return block.citations;
    case 'revisions':
      return block.revisions;
    case 'criteria':
    case 'index-terms':
    case 'approval':
      return [];
  }
};

const anchoredInSection = (section: Section): Anchored[] => [
  { anchor: section.id, record: section },
  ...section.blocks
    .flatMap(anchoredIn)
    .flatMap((record) => (record.anchor === undefined ? [] : [{ anchor: record.anchor, record }])),
];

/** Everything that has an anchor on the guideline’s page, aliases apart, in the order of the sections. */
export const anchoredOf = (guideline: Guideline): Anchored[] => [
  ...guideline.sections.flatMap(anchoredInSection),
  ...criteriaOf(guideline).map((criterion) => ({ anchor: criterion.anchor, record: criterion })),
];
