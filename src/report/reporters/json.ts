import { messageOf, type Finding } from '../finding.ts';
import { visibleJson } from '../visible.ts';

/** The findings for a program: a JSON array, sorted by place. */
export const reportAsJson = (findings: readonly Finding[]): string =>
  visibleJson(
    JSON.stringify(
      findings.map((finding) => {
        const { id, severity, place, found, expected, mend } = finding;
        return { id, severity, message: messageOf(finding), place, found, expected, mend };
      }),
      undefined,
      2,
    ),
  );
