import type { Root } from 'mdast';
import type { SectionId } from '#model/section.ts';

/** The name of a file of a guideline, without its extension; a notice is a file of the library. */
export type FileName = SectionId | 'index' | 'notice';

/** A file of a guideline, parsed. */
export interface SourceDocument {
  /** Path as shown in findings. */
  readonly file: string;
  readonly section: FileName;
  readonly source: string;
  /** Undefined if the text could not be read; a finding has said so. */
  readonly tree: Root | undefined;
  /** Its blocks could not be read: the tree is that of its text alone. */
  readonly broken: boolean;
}
