import type { Citation } from '#model/citation.ts';
import { longDate } from '#model/date-text.ts';
import type { Guideline } from '#model/guideline.ts';
import type { Prose } from '#model/prose.ts';
import type { RelatedGuideline } from '#model/related-guideline.ts';
import type { Revision } from '#model/revision.ts';
import type { Block } from '#model/section.ts';
import { beginWith, type AnchorTargets } from './anchors.ts';
import { codesNode } from './codes.ts';
import { criteriaNodes } from './criteria.ts';
import { link, list, paragraph, strong, table, text, type Flow } from './nodes.ts';
import { positionNodes } from './position.ts';
import { inlineNodes, noteNodes, proseNodes } from './prose.ts';
import { studyNodes } from './study.ts';

/** What the blocks of a guideline need to know of the rest of it. */
export interface BlockContext {
  readonly targets: AnchorTargets;
  readonly guideline: Guideline;
  /** The references by key. */
  readonly citations: ReadonlyMap<string, Citation>;
}

const entryNodes = (
  { anchor, name, prose }: { anchor: string; name: string; prose: Prose },
  targets: AnchorTargets,
): Flow[] =>
  beginWith([...targets(anchor), strong(`${name}:`), text(' ')], proseNodes(prose, targets));

const citationsNode = (citations: readonly Citation[], targets: AnchorTargets): Flow =>
  list(
    citations.map(({ anchor, html }) => [paragraph(...targets(anchor), ...inlineNodes(html))]),
    citations[0]?.number,
  );

const relatedNode = (related: readonly RelatedGuideline[], targets: AnchorTargets): Flow =>
  list(
    related.map(({ anchor, href, title, number }) => [
      paragraph(...targets(anchor), link(href, title), ` (${number})`),
    ]),
  );

const revisionsNode = (revisions: readonly Revision[], targets: AnchorTargets): Flow =>
  table([
    [['Date'], ['Change']],
    ...revisions.map(({ anchor, date, text: change }) => [
      [...targets(anchor), longDate(date)],
      [change],
    ]),
  ]);

/** A block of a section as Markdown nodes. */
export const blockNodes = (
  block: Block,
  { guideline, targets, citations }: BlockContext,
): Flow[] => {
  switch (block.kind) {
    case 'prose':
      return proseNodes(block, targets);
    case 'note':
      return [noteNodes(block, targets)];
    case 'position':
      return positionNodes(block, targets);
    case 'criteria':
      return criteriaNodes(block, targets);
    case 'study':
      return studyNodes(block, citations, targets);
    case 'codes':
      return [codesNode(block, guideline, targets)];
    case 'program-exceptions':
      return block.programExceptions.flatMap(({ anchor, program, prose }) =>
        entryNodes({ anchor, name: program, prose }, targets),
      );
    case 'definitions':
      return block.definitions.flatMap(({ anchor, term, prose }) =>
        entryNodes({ anchor, name: term, prose }, targets),
      );
    case 'related-guidelines':
      return [relatedNode(block.relatedGuidelines, targets)];
    case 'index-terms':
      return [list(block.indexTerms.map(({ term }) => [paragraph(term)]))];
    case 'citations':
      return [citationsNode(block.citations, targets)];
    case 'approval':
      return [paragraph(`Approved by the ${block.committee} on ${longDate(block.date)}.`)];
    case 'revisions':
      return [revisionsNode(block.revisions, targets)];
  }
};
