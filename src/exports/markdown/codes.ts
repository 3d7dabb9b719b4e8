import type { PhrasingContent } from 'mdast';
import type { Codes, Coding } from '#model/coding.ts';
import { printedCode } from '#model/listed-since.ts';
import type { AnchorTargets } from './anchors.ts';
import { table, text, type Flow } from './nodes.ts';
import { inlineNodes } from './prose.ts';

type Row = PhrasingContent[][];

/** A table of codes. A code whose status depends on the indication has a row for each. */
export const codesNode = ({ codings }: Codes, targets: AnchorTargets): Flow => {
  const conditional = codings.some(({ statuses }) =>
    statuses.some(({ indication }) => indication !== undefined),
  );
  const dated = codings.some(({ listedSince }) => listedSince !== undefined);
  const rowsOf = (coding: Coding): Row[] =>
    coding.statuses.map(({ status, indication }, index) => [
      [...(index === 0 ? targets(coding.anchor) : []), text(printedCode(coding))],
      [text(coding.display)],
      ...(conditional ? [indication ? inlineNodes(indication.html) : [text('Any')]] : []),
      [text(status)],
      ...(dated ? [[text(coding.listedSince ?? 'see the history')]] : []),
    ]);
  const header = [
    'Code',
    'Descriptor',
    ...(conditional ? ['Indication'] : []),
    'Status',
    ...(dated ? ['Listed since'] : []),
  ];
  return table([header.map((name) => [name]), ...codings.flatMap(rowsOf)]);
};
