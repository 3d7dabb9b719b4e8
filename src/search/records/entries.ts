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

/** CPT’s categories, which the last letter tells: performance measures, and new technology. */
const categoryAliases = ({ system, code }: Coding): string[] =>
  system !== 'CPT'
    ? []
    : code.endsWith('T')
      ? ['Category III code', 'category 3 code', 'emerging technology']
      : code.endsWith('F')
        ? ['Category II code', 'category 2 code']
        : [];

/** The status of a code, if it does not depend on the indication. */
const onlyStatus = ({ statuses: [first, ...others] }: Coding): string | undefined =>
  first !== undefined && first.indication === undefined && others.length === 0
    ? first.status
    : undefined;

export const codeRecord = ({ page, guideline, where }: Position, coding: Coding): SearchRecord => {
  const status = onlyStatus(coding);
  const indicated = coding.statuses.map(({ status: one, indication }) =>
    indication === undefined ? one : `${indication.text}: ${one}`,
  );
  const { system, code, codeEnd } = coding;
  return {
    url: `${page}#${coding.anchor}`,
    kind: 'code',
    guideline,
    title: `${system} ${printedCode(coding)}`,
    where,
    text: [coding.display, ...(status === undefined ? indicated : [])].join('. '),
    aliases: [
      ...(status === undefined ? [] : [status]),
      `${system} code`,
      'procedure code',
      'billing code',
      ...categoryAliases(coding),
    ],
    ...(status === undefined ? {} : { status }),
    ids: [codeEnd === undefined ? `code:${code}` : `code:${code}-${codeEnd}`],
  };
};

const ordinalAliases = (index: number, count: number): string[] => [
  ...(index === count - 1 ? ['latest update'] : []),
  ...(index === 0 ? ['original effective date'] : []),
];

/** The ranges of CPT and HCPCS codes that an entry names: who looks for a code within one is led to it. */
const rangesOf = (changes: Revision['changes']): Pick<SearchRecord, 'ids'> => {
  const ranges = changes
    .flatMap(({ codes = [] }) => codes)
    .map((code) => code.replace(/\s*[–-]\s*/u, '-'))
    .filter((code) => /^[A-Z\d]\d{3}[A-Z\d]-[A-Z\d]\d{3}[A-Z\d]$/u.test(code));
  return ranges.length === 0 ? {} : { ids: ranges.map((range) => `code:${range}`) };
};

/** @param index its place in the history, which runs from the oldest to the newest of `count` */
export const revisionRecord = (
  { page, guideline, where }: Position,
  { anchor, date, text, kind, changes }: Revision,
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
  ...rangesOf(changes),
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
  aliases: ['committee approval', 'last review'],
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
