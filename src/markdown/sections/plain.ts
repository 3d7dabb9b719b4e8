import type { Block } from '#model/section.ts';
import type { MarkdownReader } from '../blocks.ts';
import { readProse } from '../prose.ts';

/** Markdown of a section without records: running text. */
export const readText: MarkdownReader<Block> = (nodes, context) => {
  const prose = readProse(nodes, context);
  return prose ? [prose] : [];
};
