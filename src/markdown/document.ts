import type { Root } from 'mdast';
import type { SectionId } from '#model/section.ts';

/** A file of a guideline, parsed. */
export interface SourceDocument {
  /** Path as shown in findings. */
  readonly file: string;
  readonly section: SectionId | 'index';
  readonly source: string;
  /** Undefined if the text could not be read; a finding has said so. */
  readonly tree: Root | undefined;
}
