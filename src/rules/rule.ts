import type { SectionId } from '#model/section.ts';
import type { Reading } from '#markdown/read-guideline.ts';
import type { Report } from '#report/collector.ts';

/** Something that the content of a guideline must hold. */
export interface Rule {
  /** The files it has to know; it is not asked when one of them could not be read. */
  readonly needs: readonly (SectionId | 'index')[];
  readonly check: (reading: Reading, report: Report) => void;
}
