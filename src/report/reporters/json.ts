import { messageOf, type Finding } from '../finding.ts';

/** The findings for a program: a JSON array, sorted by place. */
export const reportAsJson = (findings: readonly Finding[]): string =>
  JSON.stringify(
    findings.map((finding) => ({ ...finding, message: messageOf(finding) })),
    undefined,
    2,
  );
