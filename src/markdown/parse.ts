import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { parser } from './plugins.ts';
import { scanSource } from './source-scan.ts';
import { explainSyntaxError } from './syntax-error.ts';
import type { Report } from '#report/collector.ts';
import { Lines } from '#report/lines.ts';

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
  for (const hit of hits)
    report(hit.id, lines.place(file, hit.start, hit.end), { found: hit.found });
  try {
    return parser.runSync(parser.parse(repaired)) as Root;
  } catch (error) {
    if (!isMessage(error)) throw error;
    const { start, ...details } = explainSyntaxError(error.reason);
    report(
      'mdx-syntax',
      { file, line: start?.line ?? error.line ?? 1, column: start?.column ?? error.column ?? 1 },
      details,
    );
    return undefined;
  }
};

const isMessage = (error: unknown): error is VFileMessage =>
  error instanceof Error && error.name !== 'Error' && 'reason' in error;
