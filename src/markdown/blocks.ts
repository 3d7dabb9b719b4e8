import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { openingOf } from './attributes.ts';
import { homeOf } from './block-homes.ts';
import type { FileContext } from './context.ts';

/** Reads one block, such as `<Study>`. */
export type BlockReader<B> = (element: MdxJsxFlowElement, context: FileContext) => B | undefined;

/**
 * Reads a run of Markdown between blocks.
 *
 * @param preceding what stands before the run, blocks included
 */
export type MarkdownReader<B> = (
  nodes: readonly RootContent[],
  context: FileContext,
  preceding: readonly RootContent[],
) => readonly B[];

/**
 * Reports a block that is unknown, or known but not allowed where it stands.
 *
 * @param inside what it stands in: “<Study>”, “a sentence”
 */
export const reportBlock = (
  context: Pick<FileContext, 'file' | 'report' | 'lose'>,
  element: Parameters<typeof openingOf>[1],
  inside: string,
): void => {
  const name = element.name ?? '';
  const home = homeOf(name);
  const place = openingOf(context, element);
  context.lose();
  if (home === undefined) context.report('block-unknown', place, { found: `the block <${name}>` });
  else {
    context.report('block-misplaced', place, {
      found: `<${name}> in ${inside}`,
      expected: `<${name}> ${name === 'Reference' ? 'at' : 'on a line of its own in'} ${home}`,
    });
  }
};

/**
 * Reads a list of nodes into blocks: each known block by its reader, each run of Markdown between
 * them by the reader of Markdown.
 *
 * @param inside what the nodes stand in, for findings; by default the file
 */
export const readBlocks = <B>(
  nodes: readonly RootContent[],
  context: FileContext,
  readers: {
    readonly markdown: MarkdownReader<B>;
    readonly blocks: Readonly<Record<string, BlockReader<B>>>;
  },
  inside = `${context.section}.mdx`,
): B[] => {
  const result: B[] = [];
  let run: RootContent[] = [];
  const flush = (end: number): void => {
    if (run.length > 0) {
      const start = end - run.length;
      result.push(...readers.markdown(run, context, nodes.slice(0, start)));
    }
    run = [];
  };
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'mdxJsxFlowElement') {
      if (node.type === 'yaml') flush(index);
      else run.push(node);
      continue;
    }
    flush(index);
    const name = node.name ?? '';
    const read = Object.hasOwn(readers.blocks, name) ? readers.blocks[name] : undefined;
    if (read) {
      const block = read(node, context);
      if (block !== undefined) result.push(block);
    } else reportBlock(context, node, inside);
  }
  flush(nodes.length);
  return result;
};
