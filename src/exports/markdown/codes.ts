import type { PhrasingContent } from 'mdast';
import type { Codes, Coding } from '#model/coding.ts';
import { longDate } from '#model/date-text.ts';
import type { Guideline } from '#model/guideline.ts';
import { listedSince, printedCode } from '#model/listed-since.ts';
import type { AnchorTargets } from './anchors.ts';
import { table, text, type Flow } from './nodes.ts';
import { inlineNodes } from './prose.ts';

type Row = PhrasingContent[][];

/** A date in words; “original” and “not recorded” as the table writes them. */
const sinceInWords = (since: Coding['listedSince'] = 'not recorded'): string =>
  /^\d/u.test(since) ? longDate(since) : since;

/** A table of codes. A code whose status depends on the indication has a row for each. */
export const codesNode = (
  { codings }: Codes,
  guideline: Guideline,
  targets: AnchorTargets,
): Flow => {
  const conditional = codings.some(({ statuses }) =>
    statuses.some(({ indication }) => indication !== undefined),
  );
  const dated = codings.some(({ listedSince }) => listedSince !== undefined);
  const rowsOf = (coding: Coding): Row[] =>
    coding.statuses.map(({ status, indication }, index) => [
      [...(index === 0 ? targets(coding.anchor) : []), text(printedCode(coding))],
      [text(coding.display)],
      ...(conditional ? [indication ? inlineNodes(indication.html) : [text('—')]] : []),
      [text(status)],
      ...(dated ? [[text(sinceInWords(listedSince(guideline, coding)))]] : []),
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
