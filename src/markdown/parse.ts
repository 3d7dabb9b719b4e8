import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import type { Report } from '#report/collector.ts';
import { Lines } from '#report/lines.ts';
import { placeOf } from '#report/place-of.ts';
import { parser } from './plugins.ts';
import { scanSource } from './source-scan.ts';
import { explainSyntaxError } from './syntax-error.ts';

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

/**
 * Parses a file of the content, once.
 *
 * @param source text of the file
 * @param file path for findings
 * @returns the tree, or undefined if the text cannot be read; then a finding says why
 */
export const parse = (source: string, file: string, report: Report): Root | undefined => {
  const lines = new Lines(source);
  const { hits, repaired } = scanSource(source);
  for (const { id, start, end, ...details } of hits)
    report(id, lines.place(file, start, end), details);
  try {
    const tree = parser.runSync(parser.parse(repaired)) as Root;
    refuseCode(tree, file, report);
    return tree;
  } catch (error) {
    if (!isMessage(error)) throw error;
    const at = { line: error.line ?? 1, column: error.column ?? 1 };
    const { start, end, ...details } = explainSyntaxError(error.reason, repaired, at);
    report(
      'mdx-syntax',
      { file, ...start, ...(end ? { endLine: end.line, endColumn: end.column } : {}) },
      details,
    );
    return undefined;
  }
};

const isMessage = (error: unknown): error is VFileMessage =>
  error instanceof Error && error.name !== 'Error' && 'reason' in error;
