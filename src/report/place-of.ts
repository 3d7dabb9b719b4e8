import type { Node } from 'unist';
import type { Place } from './finding.ts';

/** Place of a node of a file’s tree. */
export const placeOf = (
  { file }: { readonly file: string },
  { position }: Pick<Node, 'position'>,
): Place =>
  position
    ? {
        file,
        line: position.start.line,
        column: position.start.column,
        endLine: position.end.line,
        endColumn: position.end.column,
      }
    : { file, line: 1, column: 1 };
