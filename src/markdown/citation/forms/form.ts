import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

/** A family of sources with parts of its own. */
export interface SourceForm {
  /** Whether a line is of this form, told by its words. */
  readonly detects: RegExp;
  /** Reads the parts that only this form has, before authors and title are read. */
  readonly lift: (line: Line, draft: Draft) => void;
  /** What a second sentence after the title is, where the form settles it. */
  readonly afterTitle?: 'publisher';
  /** Settles what only the whole shows, after authors and title are read. */
  readonly settle?: (draft: Draft) => void;
}

/** The span of a match. */
export const spanOf = (match: RegExpExecArray): { start: number; end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
});
