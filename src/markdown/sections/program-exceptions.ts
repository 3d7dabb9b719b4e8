import { exceptionAnchor } from '#model/anchors.ts';
import type { ProgramException } from '#model/program-exception.ts';
import type { Block } from '#model/section.ts';
import type { MarkdownReader } from '../blocks.ts';
import { placeOf } from '#report/place-of.ts';
import { readLabelledEntries } from './labelled-entries.ts';
import { readText } from './plain.ts';

export const readProgramExceptions: MarkdownReader<Block> = (nodes, context) => {
  const { introduction, entries } = readLabelledEntries(nodes, context);
  const programExceptions = entries.map(({ label, prose, node }): ProgramException => {
    const exception = { anchor: exceptionAnchor(label), program: label, prose };
    context.places.set(exception, placeOf(context, node));
    return exception;
  });
  return [
    ...readText(introduction, context),
    ...(programExceptions.length > 0
      ? [{ kind: 'program-exceptions', programExceptions } as const]
      : []),
  ];
};
