import { exceptionAnchor } from '#model/anchors.ts';
import type { ProgramException } from '#model/program-exception.ts';
import type { Block } from '#model/section.ts';
import type { MarkdownReader } from '../blocks.ts';
import { placeOf } from '#report/place-of.ts';
import { readLabelledEntries } from './labelled-entries.ts';

export const readProgramExceptions: MarkdownReader<Block> = (nodes, context) => {
  const programExceptions = readLabelledEntries(nodes, context).map(
    ({ label, prose, node }): ProgramException => {
      const exception = { anchor: exceptionAnchor(label), program: label, prose };
      context.places.set(exception, placeOf(context, node));
      return exception;
    },
  );
  return programExceptions.length > 0 ? [{ kind: 'program-exceptions', programExceptions }] : [];
};
