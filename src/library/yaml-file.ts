import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { yamlProblems } from '#markdown/yaml-problem.ts';
import type { Report } from '#report/collector.ts';
import type { Place } from '#report/finding.ts';
import type { FindingId } from '#report/findings.ts';

/** A file’s data, and where each of its entries stands. */
export interface YamlFile<T> {
  readonly data: T;
  /** Place of a value, or of a name in a list of names and values. */
  readonly placeOf: (path: readonly PropertyKey[], part?: 'name' | 'value') => Place;
}

/** The node at a path, or the nearest one above it that exists. */
const nodeAt = (
  document: Document,
  path: readonly PropertyKey[],
  part: 'name' | 'value',
): unknown => {
  if (part === 'name') {
    const map = document.getIn(path.slice(0, -1), true);
    const pair = isMap(map)
      ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    if (pair) return pair.key;
  }
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return undefined;
};

const placesIn =
  (document: Document, lines: LineCounter, file: string): YamlFile<unknown>['placeOf'] =>
  (path, part = 'value') => {
    const node = nodeAt(document, path, part);
    const [start, end] = isNode(node) && node.range ? node.range : [0, 0];
    const from = lines.linePos(start);
    const to = lines.linePos(end);
    return {
      file,
      line: Math.max(from.line, 1),
      column: Math.max(from.col, 1),
      ...(end > start ? { endLine: to.line, endColumn: to.col } : {}),
    };
  };

const longestQuote = 80;

/** A value as the file has it, not too long to be read in a sentence. */
const said = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
};

/** What is wrong with an entry; the sentence of the schema, where it is one of ours, says what was expected. */
const reportIssue = (
  issue: z.core.$ZodIssue,
  data: unknown,
  placeOf: YamlFile<unknown>['placeOf'],
  id: FindingId,
  report: Report,
): void => {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys)
      report(id, placeOf([...issue.path, key], 'name'), { found: `the unknown entry “${key}”` });
    return;
  }
  const name = issue.path.join('.');
  const value = issue.path.reduce<unknown>(
    (within, key) =>
      typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined,
    data,
  );
  const own =
    issue.message.startsWith('Invalid') || issue.message.startsWith('Too')
      ? {}
      : { expected: issue.message };
  if (issue.path.length === 0)
    report(id, placeOf([]), { found: 'a file without names and values' });
  else if (value === undefined) report(id, placeOf([]), { found: `no “${name}”`, ...own });
  else
    report(id, placeOf(issue.path), {
      found:
        value === '' || value === null
          ? `“${name}” without a value`
          : `“${said(value)}” as the value of “${name}”`,
      ...own,
    });
};

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
): YamlFile<T> | undefined => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeOf = placesIn(document, lines, file);
  // What else is wrong mostly follows from the first.
  const [problem] = yamlProblems(document);
  if (problem) {
    const { found, offset } = problem;
    const { line, col } = lines.linePos(offset);
    report(id, { file, line, column: col }, { found });
    return undefined;
  }
  const data: unknown = document.toJS();
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, placeOf };
  for (const issue of result.error.issues) reportIssue(issue, data, placeOf, id, report);
  return undefined;
};
