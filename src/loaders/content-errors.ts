import type { Finding } from '#report/finding.ts';
import { sourceOf } from '#library/source-of.ts';
import { formatReport } from '#report/report.ts';

/** Ends a build because of the content; its message is the whole report. */
export class ContentErrors extends Error {
  override readonly name = 'ContentErrors';

  constructor(findings: readonly Finding[]) {
    super(formatReport(findings, 'terminal', sourceOf).trimEnd());
    delete this.stack;
  }
}
