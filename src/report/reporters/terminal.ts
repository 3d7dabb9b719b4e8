import { codeFrameColumns } from '@babel/code-frame';
import { messageOf, type Finding } from '../finding.ts';
import { findings as table } from '../findings.ts';

/** Text of a file, or undefined if it cannot be had. */
export type SourceOf = (file: string) => string | undefined;

const frameOf = ({ place }: Finding, source: string): string =>
  codeFrameColumns(
    source,
    {
      start: { line: place.line, column: place.column },
      ...(place.endLine === undefined ||
      place.endLine !== place.line ||
      place.endColumn === undefined
        ? {}
        : { end: { line: place.endLine, column: Math.max(place.endColumn, place.column + 1) } }),
    },
    { linesAbove: 1, linesBelow: 1, highlightCode: false },
  );

/** “2 errors, 1 warning” */
export const countsOf = (findings: readonly Finding[]): string => {
  const count = (severity: Finding['severity']): string => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return `${String(number)} ${severity}${number === 1 ? '' : 's'}`;
  };
  return `${count('error')}, ${count('warning')}`;
};

/** The findings for a person at a terminal: place, what is wrong, the lines around it, how to mend it. */
export const reportToTerminal = (findings: readonly Finding[], sourceOf: SourceOf): string =>
  findings
    .map((finding) => {
      const { file, line, column } = finding.place;
      const source = sourceOf(file);
      const indented =
        source === undefined ? [] : [frameOf(finding, source).replace(/^/gmu, '    ')];
      return [
        `${file}:${String(line)}:${String(column)} ${finding.severity} ${finding.id}`,
        `  ${table[finding.id].title}. ${messageOf(finding)}`,
        ...indented,
        `  To mend it: ${finding.mend} See docs/rules/${finding.id}.md.`,
        '',
      ].join('\n');
    })
    .join('\n');
