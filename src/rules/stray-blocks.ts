import { visitParents } from 'unist-util-visit-parents';
import { reportBlock } from '#markdown/blocks.ts';
import type { Rule } from './rule.ts';

/** Blocks in the middle of a sentence or a list, where none is read. */
export const strayBlocks: Rule = {
  needs: [],
  check: ({ documents }, report) => {
    for (const { file, tree, section } of documents) {
      if (!tree) continue;
      visitParents(tree, (node, ancestors) => {
        const parent = ancestors.at(-1);
        if (node.type === 'mdxJsxFlowElement') {
          if (parent && parent.type !== 'root' && parent.type !== 'mdxJsxFlowElement')
            reportBlock({ file, report }, node);
        } else if (node.type === 'mdxJsxTextElement') {
          const marker =
            section === 'references' && node.name === 'Reference' && parent?.children[0] === node;
          if (!marker) reportBlock({ file, report }, node);
        }
      });
    }
  },
};
