import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Report } from '#report/collector.ts';
import type { FindingId } from '#report/findings.ts';

/**
 * Reads a YAML file of the library’s own.
 *
 * @param file path for findings
 * @param id the finding that whatever is wrong is reported as
 * @returns the file’s data, or undefined if something is wrong; then it has been reported
 */
export const readYaml = <T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  id: FindingId,
  report: Report,
): T | undefined => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    report(
      id,
      { file, line, column: col },
      { found: `text that is not YAML here (${error.code.toLowerCase().replaceAll('_', ' ')})` },
    );
  }
  if (document.errors.length > 0) return undefined;
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const node: unknown = document.getIn(issue.path, true);
    const range =
      typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
        ? node.range
        : [0];
    const { line, col } = lines.linePos(Number(range[0]));
    report(
      id,
      { file, line, column: col },
      { found: `“${issue.path.join('.') || 'the file'}”: ${issue.message}` },
    );
  }
  return undefined;
};
