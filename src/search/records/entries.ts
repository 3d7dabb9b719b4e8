import type { Approval } from '#model/approval.ts';
import type { Coding } from '#model/coding.ts';
import { longDate } from '#model/date-text.ts';
import { printedCode } from '#model/listed-since.ts';
import type { RelatedGuideline } from '#model/related-guideline.ts';
import type { Revision } from '#model/revision.ts';
import type { SearchRecord } from '../record.ts';

/** Where a record stands. */
export interface Position {
  /** Path of the guideline’s page, below the site’s base. */
  readonly page: string;
  /** Number of the guideline. */
  readonly guideline: string;
  /** Title of the section. */
  readonly where: string;
}

export const codeRecord = ({ page, guideline, where }: Position, coding: Coding): SearchRecord => ({
  url: `${page}#${coding.anchor}`,
  kind: 'code',
  guideline,
  title: `${coding.system} ${printedCode(coding)}`,
  where,
  text: [
    coding.display,
    ...coding.statuses.map(({ status, indication }) =>
      indication === undefined ? status : `${indication.text}: ${status}`,
    ),
  ].join('. '),
  aliases: [`${coding.system} code`, 'procedure code', 'billing code'],
  ids: [
    coding.codeEnd === undefined ? `code:${coding.code}` : `code:${coding.code}-${coding.codeEnd}`,
  ],
});

const ordinalAliases = (index: number, count: number): string[] => [
  ...(index === count - 1
    ? ['latest update', 'last update', 'most recent change', 'newest revision', 'current version']
    : []),
  ...(index === 0 ? ['first version', 'original effective date', 'introduced'] : []),
];

/** @param index its place in the history, which runs from the oldest to the newest of `count` */
export const revisionRecord = (
  { page, guideline, where }: Position,
  { anchor, date, text, kind }: Revision,
  index: number,
  count: number,
): SearchRecord => ({
  url: `${page}#${anchor}`,
  kind: 'revision',
  guideline,
  title: longDate(date),
  where,
  text,
  aliases: [kind.replaceAll('-', ' '), 'update', ...ordinalAliases(index, count)],
  dates: [date],
});

export const approvalRecord = (
  { page, guideline, where }: Position,
  { committee, date }: Approval,
): SearchRecord => ({
  url: `${page}#committee-approval`,
  kind: 'approval',
  guideline,
  title: where,
  text: `Approved by the ${committee} on ${longDate(date)}.`,
  aliases: ['committee approval date', 'last review', 'last reviewed', 'approved'],
  dates: [date],
});

export const relatedRecord = (
  { page, guideline, where }: Position,
  { anchor, number, title }: RelatedGuideline,
): SearchRecord => ({
  url: `${page}#${anchor}`,
  kind: 'related',
  guideline,
  title,
  where,
  text: `Guideline ${number}`,
  aliases: ['related guideline'],
  ids: [`guideline:${number}`],
});
