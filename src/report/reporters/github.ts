import { messageOf, type Finding } from '../finding.ts';
import { findings as table } from '../findings.ts';
import { visible } from '../visible.ts';

/** Escapes as GitHub’s workflow commands want it; line breaks are visible ones. */
const data = (text: string): string => visible(text).replaceAll('%', '%25');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The findings as annotations of a GitHub Actions run (workflow commands). */
export const reportToGitHub = (findings: readonly Finding[]): string =>
  findings
    .map(({ place, ...finding }) => {
      const { file, line, column, endLine, endColumn } = place;
      const properties = Object.entries({
        file,
        line,
        col: column,
        endLine,
        endColumn,
        title: table[finding.id].title,
      })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${finding.severity} ${properties.join(',')}::${data(`${messageOf({ place, ...finding })} ${finding.mend} [${finding.id}]`)}`;
    })
    .join('\n');
