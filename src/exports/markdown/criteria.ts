import type { Criteria, Criterion, Need } from '#model/criteria.ts';
import { beginWith, type AnchorTargets } from './anchors.ts';
import { list, paragraph, type Flow } from './nodes.ts';
import { proseNodes } from './prose.ts';

const words = (need: Need): string => {
  if (need === 'all') return 'All of these:';
  if (need === 'any') return 'Any of these:';
  return `At least ${String(need.atLeast)} of these:`;
};

const criterionNodes = ({ anchor, prose, criteria }: Criterion, targets: AnchorTargets): Flow[] => [
  ...beginWith(targets(anchor), proseNodes(prose, targets)),
  ...(criteria ? criteriaNodes(criteria, targets) : []),
];

/** A group of criteria as a list, groups inside it as lists inside the list. */
export const criteriaNodes = ({ need, items }: Criteria, targets: AnchorTargets): Flow[] => [
  paragraph(words(need)),
  list(items.map((criterion) => criterionNodes(criterion, targets))),
];
