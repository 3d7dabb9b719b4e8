import { codeFrameColumns } from '@babel/code-frame';
import { messageOf, type Finding } from '../finding.ts';
import { findings as table } from '../findings.ts';
import { visible, visibleLines } from '../visible.ts';

/** Text of a file, or undefined if it cannot be had. */
export type SourceOf = (file: string) => string | undefined;

const width = 96;

/** The lines around a place, each cut to a window that holds the place. */
const frameOf = ({ place }: Finding, source: string): string => {
  const { line, column, endLine, endColumn } = place;
  const from = Math.max(0, Math.min(column - 1 - width / 4, column - 1));
  const window = (text: string): string => text.slice(from, from + width);
  const end =
    endLine === line && endColumn !== undefined ? Math.max(endColumn, column + 1) : column + 1;
  return codeFrameColumns(
    source
      .split(/\r\n|\n|\r/u)
      .map((text) => visibleLines(window(text)))
      .join('\n'),
    {
      start: { line, column: column - from },
      end: { line, column: Math.min(end - from, width + 1) },
    },
    { linesAbove: 1, linesBelow: 1, highlightCode: false },
  );
};

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
        `${visible(file)}:${String(line)}:${String(column)} ${finding.severity} ${finding.id}`,
        `  ${table[finding.id].title}. ${visible(messageOf(finding))}`,
        ...indented,
        `  To mend it: ${visible(finding.mend)} See docs/rules/${finding.id}.md.`,
        '',
      ].join('\n');
    })
    .join('\n');
