import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import type { Report } from '#report/collector.ts';
import { Lines } from '#report/lines.ts';
import { placeOf } from '#report/place-of.ts';
import { parser } from './plugins.ts';
import { withoutBlocks } from './scan/block-tags.ts';
import { blank } from './scan/opaque.ts';
import { scanSource } from './source-scan.ts';
import { explainFailure, explainSyntaxError } from './syntax-error.ts';

/** Program code that the scan of the source let pass is refused here: none is ever dropped silently. */
const refuseCode = (tree: Root, file: string, report: Report): void => {
  visit(tree, (node) => {
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
      report('mdx-brace', placeOf({ file }, node), {
        found: `the curly braces of {${node.value}}`,
      });
    else if (node.type === 'mdxjsEsm')
      report('mdx-module', placeOf({ file }, node), { found: 'program code' });
  });
};

/** A file’s tree. */
export interface Parsed {
  readonly tree: Root;
  /** Blocks that are not well formed have kept it from being read: the tree is that of the text without blocks. */
  readonly broken: boolean;
}

const treeOf = (text: string): Root => parser.runSync(parser.parse(text)) as Root;

/** The text without its blocks, so that the rest of what is wrong with it is told in the same run. */
const salvage = (repaired: string): Root => {
  try {
    return treeOf(withoutBlocks(repaired));
  } catch {
    return treeOf(repaired.replace(/[<{}]|^(?:import|export)/gmu, blank));
  }
};

/**
 * Parses a file of the content, once.
 *
 * @param source text of the file
 * @param file path for findings
 */
export const parse = (source: string, file: string, report: Report): Parsed => {
  const lines = new Lines(source);
  const { hits, repaired } = scanSource(source);
  for (const { id, start, end, ...details } of hits)
    report(id, lines.place(file, start, end), details);
  try {
    const tree = treeOf(repaired);
    refuseCode(tree, file, report);
    return { tree, broken: false };
  } catch (error) {
    const { start, end, ...details } = isMessage(error)
      ? explainSyntaxError(error.reason, repaired, {
          line: error.line ?? 1,
          column: error.column ?? 1,
        })
      : explainFailure(repaired);
    report(
      'mdx-syntax',
      { file, ...start, ...(end ? { endLine: end.line, endColumn: end.column } : {}) },
      details,
    );
    return { tree: salvage(repaired), broken: true };
  }
};

const isMessage = (error: unknown): error is VFileMessage =>
  error instanceof Error && error.name !== 'Error' && 'reason' in error;
