import type { Finding } from './finding.ts';
import { reportToGitHub } from './reporters/github.ts';
import { reportAsJson } from './reporters/json.ts';
import { countsOf, reportToTerminal, type SourceOf } from './reporters/terminal.ts';

/** Whether anything keeps the content from being published. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');

export const reportFormats = ['terminal', 'github', 'json'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** The findings in one of the formats, with their count below them where a person reads it. */
export const formatReport = (
  findings: readonly Finding[],
  format: ReportFormat,
  sourceOf: SourceOf,
): string => {
  if (format === 'json') return `${reportAsJson(findings)}\n`;
  const told = findings.length > 0 ? reportToTerminal(findings, sourceOf) : '';
  const parts = [
    // Within a line too, GitHub obeys what an older form of its commands looks like.
    format === 'github' ? told.replaceAll('##[', '## [') : told,
    format === 'github' ? reportToGitHub(findings).replaceAll('##[', '## [') : '',
    `${countsOf(findings)}${hasErrors(findings) ? '. Nothing is published until the errors are mended.' : ''}`,
  ];
  return `${parts.filter(Boolean).join('\n')}\n`;
};
