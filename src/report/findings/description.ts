import type { Severity } from '../severity.ts';

/** What is said of every finding of a kind. */
export interface Description {
  readonly severity: Severity;
  /** What is wrong, as a heading. */
  readonly title: string;
  /** What was expected, unless the reporter of the finding says it more closely. */
  readonly expected: string;
  /** How to mend it, unless the reporter of the finding says it more closely. */
  readonly mend: string;
}
