import type { FindingId } from './findings.ts';
import type { Severity } from './severity.ts';

/** A stretch of a file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Place {
  /** Path relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** One thing that is wrong with the content. */
export interface Finding {
  readonly id: FindingId;
  readonly severity: Severity;
  readonly place: Place;
  /** What was found, as a noun phrase. */
  readonly found: string;
  /** What was expected, as a noun phrase. */
  readonly expected: string;
  /** What the editor can do about it, as a sentence. */
  readonly mend: string;
}

/** What a reporter of a finding may say; the rest comes from the table of findings. */
export interface Details {
  readonly found: string;
  readonly expected?: string;
  readonly mend?: string;
}

/** The finding in one sentence: “Found X; expected Y.” */
export const messageOf = (finding: Finding): string =>
  `Found ${finding.found}; expected ${finding.expected}.`;

/** Order of a report: by file, line, column, then by id. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compareText(a.place.file, b.place.file) ||
  a.place.line - b.place.line ||
  a.place.column - b.place.column ||
  compareText(a.id, b.id) ||
  compareText(a.found, b.found);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
