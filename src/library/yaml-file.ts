import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { reportEscaped, reportInvisible } from '#markdown/invisible/report.ts';
import { yamlProblems } from '#markdown/yaml-problem.ts';
import type { Report } from '#report/collector.ts';
import type { Place } from '#report/finding.ts';
import type { FindingId } from '#report/findings.ts';
import { Lines } from '#report/lines.ts';
import { reportIssues } from './yaml-issues.ts';

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

const placeOfNode = (node: unknown, lines: LineCounter, file: string): Place => {
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

const placesIn =
  (document: Document, lines: LineCounter, file: string): YamlFile<unknown>['placeOf'] =>
  (path, part = 'value') =>
    placeOfNode(nodeAt(document, path, part), lines, file);

/** Reports what stands for characters that nobody sees, in names and in values. */
const reportEscapes = (
  document: Document,
  lines: LineCounter,
  source: string,
  file: string,
  report: Report,
): void => {
  if (!source.includes('\\')) return;
  const sourceLines = new Lines(source);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string')
        reportEscaped(node.value, placeOfNode(node, lines, file), source, sourceLines, report);
    },
  });
};

/**
 * Reports entries that bear the name of what an object is made after: a reader of names and values
 * would leave them out without a word.
 *
 * @returns whether there are any
 */
const reportPrototypes = (
  document: Document,
  lines: LineCounter,
  file: string,
  id: FindingId,
  report: Report,
): boolean => {
  let found = false;
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== '__proto__') return;
      found = true;
      report(id, placeOfNode(key, lines, file), { found: 'the unknown entry “__proto__”' });
    },
  });
  return found;
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
  reportInvisible({ file, source: text }, report);
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
  reportEscapes(document, lines, text, file, report);
  if (reportPrototypes(document, lines, file, id, report)) return undefined;
  const data: unknown = document.toJS();
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, placeOf };
  reportIssues(result.error.issues, { data, placeOf }, id, report);
  return undefined;
};
