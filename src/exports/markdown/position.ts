import type { Position } from '#model/position.ts';
import { positionSentence } from '#model/position-words.ts';
import type { AnchorTargets } from './anchors.ts';
import { criteriaNodes } from './criteria.ts';
import { paragraph, strong, type Flow } from './nodes.ts';
import { noteNodes, proseNodes } from './prose.ts';

const blockNodes = (block: Position['blocks'][number], targets: AnchorTargets): Flow[] => {
  switch (block.kind) {
    case 'prose':
      return proseNodes(block, targets);
    case 'note':
      return [noteNodes(block, targets)];
    case 'criteria':
      return criteriaNodes(block, targets);
  }
};

/** A position: its status and scope in a line, then its text. */
export const positionNodes = (position: Position, targets: AnchorTargets): Flow[] => [
  paragraph(...targets(position.anchor), strong(positionSentence(position))),
  ...position.blocks.flatMap((block) => blockNodes(block, targets)),
];
