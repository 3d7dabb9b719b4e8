import { z } from 'zod';
import { positionAnchor } from '#model/anchors.ts';
import { positionStatuses, type Position } from '#model/position.ts';
import { attributePlace, openingOf, readAttributes } from '../attributes.ts';
import { readBlocks, type BlockReader } from '../blocks.ts';
import { readProse } from '../prose.ts';
import { readCriteria } from './criteria.ts';
import { readNote } from './note.ts';

const shape = {
  status: z.enum(positionStatuses).describe(`one of ${positionStatuses.join(', ')}`),
  scope: z.string().min(1).describe('what the status holds for, such as “all indications”'),
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
    .optional()
    .describe('a short name of small letters, digits and hyphens'),
};

/** `<Position status="…" scope="…">`: one position. */
export const readPosition: BlockReader<Position> = (element, context) => {
  const attributes = readAttributes(context, element, shape);
  const blocks = readBlocks<Position['blocks'][number]>(
    element.children,
    context,
    {
      markdown: (nodes) => [readProse(nodes, context)].filter((prose) => prose !== undefined),
      blocks: { Criteria: readCriteria, Note: readNote },
    },
    '<Position>',
  );
  if (blocks.length === 0) {
    context.lose();
    if (element.children.length === 0)
      context.report('block-empty', openingOf(context, element), { found: 'an empty <Position>' });
    return undefined;
  }
  const position: Position = {
    kind: 'position',
    ...(attributes.id === undefined ? {} : { anchor: positionAnchor(attributes.id) }),
    status: attributes.status ?? 'not covered',
    scope: attributes.scope ?? '',
    blocks,
  };
  context.places.set(position, attributePlace(context, element, 'id'));
  return position;
};
