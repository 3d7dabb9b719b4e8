import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { openingOf } from './attributes.ts';
import type { FileContext } from './context.ts';

/** Reads one block, such as `<Study>`. */
export type BlockReader<B> = (element: MdxJsxFlowElement, context: FileContext) => B | undefined;

/** Reads a run of Markdown between blocks. */
export type MarkdownReader<B> = (
  nodes: readonly RootContent[],
  context: FileContext,
) => readonly B[];

/** The names of all blocks, with the place where each belongs, for the finding about one elsewhere. */
const homes: Record<string, string> = {
  Study: 'evidence-summary.mdx',
  Outcome: '<Study>',
  Harm: '<Study>',
  Limitation: '<Study>',
  Conclusion: '<Study>',
  Position: 'position-statement.mdx',
  Criteria: '<Position>, <Criterion> or position-statement.mdx',
  Criterion: '<Criteria>',
  Reference: 'the beginning of an item in references.mdx',
  Approval: 'committee-approval.mdx',
  Note: 'a line of its own in a section',
};

/** Reports a block that is unknown, or known but not allowed where it stands. */
export const reportBlock = (
  context: Pick<FileContext, 'file' | 'report'>,
  element: Parameters<typeof openingOf>[1],
): void => {
  const name = element.name ?? '';
  const home = Object.hasOwn(homes, name) ? homes[name] : undefined;
  if (home === undefined) {
    context.report('block-unknown', openingOf(context, element), {
      found: `the block <${name}>`,
      expected: `one of ${Object.keys(homes).join(', ')}`,
    });
  } else {
    context.report('block-misplaced', openingOf(context, element), {
      found: `<${name}> here`,
      expected: `<${name}> in ${home}`,
    });
  }
};

/**
 * Reads a list of nodes into blocks: each known block by its reader, each run of Markdown between
 * them by the reader of Markdown.
 */
export const readBlocks = <B>(
  nodes: readonly RootContent[],
  context: FileContext,
  readers: {
    readonly markdown: MarkdownReader<B>;
    readonly blocks: Readonly<Record<string, BlockReader<B>>>;
  },
): B[] => {
  const result: B[] = [];
  let run: RootContent[] = [];
  const flush = (): void => {
    if (run.length > 0) result.push(...readers.markdown(run, context));
    run = [];
  };
  for (const node of nodes) {
    if (node.type !== 'mdxJsxFlowElement') {
      if (node.type !== 'yaml' && node.type !== 'mdxjsEsm' && node.type !== 'mdxFlowExpression')
        run.push(node);
      continue;
    }
    flush();
    const read = Object.hasOwn(readers.blocks, node.name ?? '')
      ? readers.blocks[node.name ?? '']
      : undefined;
    if (read) {
      const block = read(node, context);
      if (block !== undefined) result.push(block);
    } else reportBlock(context, node);
  }
  flush();
  return result;
};
