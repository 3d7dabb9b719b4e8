import type { z } from 'zod';
import type { Report } from '#report/collector.ts';
import type { FindingId } from '#report/findings.ts';
import type { YamlFile } from './yaml-file.ts';

const longestQuote = 80;

/** A value as the file has it, not too long to be read in a sentence. */
const said = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (within, key) =>
      typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined,
    data,
  );

/** What is wrong with an entry; the sentence of the schema, where it is one of ours, says what was expected. */
const reportIssue = (
  issue: z.core.$ZodIssue,
  { data, placeOf }: YamlFile<unknown>,
  id: FindingId,
  report: Report,
  more = '',
): void => {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys)
      report(id, placeOf([...issue.path, key], 'name'), { found: `the unknown entry “${key}”` });
    return;
  }
  if (issue.code === 'invalid_key') {
    const [own] = issue.issues;
    report(id, placeOf(issue.path, 'name'), {
      found: `the name “${said(issue.path.at(-1))}” in “${issue.path.slice(0, -1).join('.')}”`,
      ...(own ? { expected: own.message } : {}),
    });
    return;
  }
  const name = issue.path.join('.');
  const value = valueAt(data, issue.path);
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
          : `“${said(value)}” as the value of “${name}”${more}`,
      ...own,
    });
};

/** So many entries with the same value and the same mistake are told. */
const mostAlike = 10;

/** Reports what a schema refuses in a file; of very many entries that are wrong alike, the first ones. */
export const reportIssues = (
  issues: readonly z.core.$ZodIssue[],
  file: YamlFile<unknown>,
  id: FindingId,
  report: Report,
): void => {
  const alike = Map.groupBy(issues, ({ code, message, path }) =>
    JSON.stringify([code, message, said(valueAt(file.data, path) ?? path.join('.'))]),
  );
  for (const group of alike.values()) {
    const left = group.length - mostAlike;
    for (const [index, issue] of group.slice(0, mostAlike).entries()) {
      const isLast = index === mostAlike - 1 && left > 0;
      reportIssue(issue, file, id, report, isLast ? `, and ${String(left)} more like it` : '');
    }
  }
};
