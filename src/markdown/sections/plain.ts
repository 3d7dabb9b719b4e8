import type { RootContent } from 'mdast';
import type { Block } from '#model/section.ts';
import type { FileContext } from '../context.ts';
import { readProse } from '../prose.ts';

/** Markdown of a section without records: running text. */
export const readText = (nodes: readonly RootContent[], context: FileContext): readonly Block[] => {
  const prose = readProse(nodes, context);
  return prose ? [prose] : [];
};
