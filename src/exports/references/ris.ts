import { plugins, type RisRecord } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { Citation } from '#model/citation.ts';
import type { Guideline } from '#model/guideline.ts';
import { citationsOf } from '#model/records.ts';
import { cslItem, type CslItem, type CslName } from './csl-item.ts';

type Tag = readonly [tag: string, value: string];

/** RIS parts a name at its commas, so that those of an organisation are left out: “Options Inc. (FCSO)”. */
const risName = (name: CslName): CslName =>
  name.literal === undefined ? name : { literal: name.literal.replaceAll(',', '') };

const forRis = (item: CslItem): object => ({
  ...item,
  ...(item.author ? { author: item.author.map(risName) } : {}),
  ...(item.editor ? { editor: item.editor.map(risName) } : {}),
});

/** `2021/05/`: year, month and day with two digits each, empty where the source does not give them. */
const risDate = (date: string): string => {
  const [year = '', month = '', day = '', season = ''] = date.split('/');
  const two = (part: string): string => (part === '' ? '' : part.padStart(2, '0'));
  return [year, two(month), two(day), season].join('/');
};

/** First and last page; what is no range is a first page alone. */
const pageTags = (pages: string): Tag[] => {
  const [, first, last] = /^([^-\s]+)-([^-\s,]+)$/u.exec(pages) ?? [];
  return first === undefined || last === undefined
    ? [['SP', pages]]
    : [
        ['SP', first],
        ['EP', last],
      ];
};

const fieldTags = ([tag, value]: [string, RisRecord[string]]): Tag[] => {
  if (typeof value !== 'string') return value.map((one) => [tag, one]);
  if (tag === 'SP') return pageTags(value);
  return [[tag, tag === 'DA' || tag === 'Y2' ? risDate(value) : value]];
};

/** What the library’s mapping leaves out: the number in a registry or in PubMed, and the site of a web page. */
const furtherTags = (item: CslItem, record: RisRecord, { url }: Citation): Tag[] => {
  const container = item['container-title'];
  const accession = item.PMID ?? item.number;
  return [
    ...(container !== undefined && item.type === 'webpage' ? [['T2', container] as const] : []),
    ...(accession === undefined ? [] : [['AN', accession] as const]),
    ...(url === undefined || url === record['UR'] ? [] : [['UR', url] as const]),
  ];
};

/**
 * A reference as a RIS record, one line a tag, CRLF after each. citation-js says which field goes
 * into which tag; the lines are written here, since it breaks long ones in the
 * middle of a word, and cuts the key after twenty signs.
 */
export const risRecord = (citation: Citation): string => {
  const item = cslItem(citation);
  const [record = {}] = plugins.output.format('ris', [forRis(item)], { format: 'object' });
  const { TY = 'GEN', ...fields } = { ...record, ID: citation.key };
  const tags: Tag[] = [
    ['TY', TY],
    ...Object.entries(fields).flatMap(fieldTags),
    ...furtherTags(item, record, citation),
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
};

/** The references of a guideline as RIS, in the order of the list. */
export const referencesRis = (guideline: Guideline): string =>
  citationsOf(guideline).map(risRecord).join('\r\n');
