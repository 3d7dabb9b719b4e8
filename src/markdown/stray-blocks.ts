import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { reportBlock } from './blocks.ts';
import type { FileContext } from './context.ts';
import { nodeWord } from './node-words.ts';

declare module 'unist' {
  interface Data {
    /** A block has been lifted out of the node, and reported. */
    hadStrayBlock?: true;
  }
}

/**
 * Reports blocks in the middle of a sentence, a list or a quotation, where none is read, and leaves
 * their text in their place, so that reading goes on. The key of a reference stands there rightly.
 */
export const liftStrayBlocks = (
  tree: Root,
  context: Pick<FileContext, 'file' | 'report' | 'lose' | 'section'>,
): void => {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isFlow = node.type === 'mdxJsxFlowElement';
    if (!isFlow && node.type !== 'mdxJsxTextElement') return undefined;
    const isMarker =
      context.section === 'references' && node.name === 'Reference' && parent.children[0] === node;
    if (isMarker || (isFlow && (parent.type === 'root' || parent.type === 'mdxJsxFlowElement')))
      return undefined;
    const inside =
      parent.type === 'mdxJsxFlowElement' || parent.type === 'mdxJsxTextElement'
        ? `<${parent.name ?? ''}>`
        : nodeWord(parent.type);
    reportBlock(context, node, inside);
    parent.children.splice(index, 1, ...node.children);
    parent.data = { ...parent.data, hadStrayBlock: true };
    return index;
  });
};
