import type { Citation, Name } from '#model/citation.ts';
import type { Guideline } from '#model/guideline.ts';
import { citationsOf } from '#model/records.ts';

type Tag = readonly [tag: string, value: string | undefined];

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2021 May 3`, as precise as it is given. */
const medlineDate = (date: string | undefined): string | undefined => {
  if (date === undefined) return undefined;
  const [year, month, day] = date.split('-');
  return [year, month && months[Number(month) - 1], day && Number(day)].filter(Boolean).join(' ');
};

const authorTag = ({ family, given, suffix, literal }: Name): Tag =>
  literal === undefined
    ? ['AU', [family, given, suffix].filter(Boolean).join(' ')]
    : ['CN', literal];

/**
 * Whether a reference can be told in PubMed’s own format without saying more than its line does:
 * an article with a PubMed number and with all of its authors.
 */
export const isInPubMed = ({ kind, identifiers, etAl }: Citation): boolean =>
  kind === 'journal-article' && identifiers.pmid !== undefined && !etAl;

/** A reference as PubMed’s NBIB (MEDLINE) has it; meant for those that `isInPubMed` tells. */
export const nbibRecord = (citation: Citation): string => {
  const { identifiers, page, eLocator, volume, issue, title, containerTitle, issued } = citation;
  const tags: Tag[] = [
    ['PMID', identifiers.pmid],
    ['VI', volume],
    ['IP', issue],
    ['DP', medlineDate(issued)],
    ['TI', title],
    ['PG', (page ?? eLocator)?.replace('–', '-')],
    ['LID', identifiers.doi && `${identifiers.doi} [doi]`],
    ...citation.authors.map(authorTag),
    ['PT', 'Journal Article'],
    ['DEP', citation.epub?.replaceAll('-', '')],
    ['TA', containerTitle],
    ['PMC', identifiers.pmcid],
  ];
  return tags.flatMap(([tag, value]) => (value ? [`${tag.padEnd(4)}- ${value}\r\n`] : [])).join('');
};

/** The references of a guideline that PubMed’s format can tell, in the order of the list. */
export const referencesNbib = (guideline: Guideline): string =>
  citationsOf(guideline).filter(isInPubMed).map(nbibRecord).join('\r\n');
