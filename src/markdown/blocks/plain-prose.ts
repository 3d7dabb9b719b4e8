import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Prose } from '#model/prose.ts';
import { reportBlock } from '../blocks.ts';
import type { FileContext } from '../context.ts';
import { readProse } from '../prose.ts';

/** Text of a block that holds nothing but Markdown. */
export const readPlainProse = (
  element: MdxJsxFlowElement,
  context: FileContext,
): Prose | undefined => {
  const markdown = element.children.filter((child) => {
    if (child.type !== 'mdxJsxFlowElement') return true;
    reportBlock(context, child, `<${element.name ?? ''}>`);
    return false;
  });
  return readProse(markdown, context);
};
