import type { Citation, Identifiers } from '#model/citation.ts';
import { registryNumber } from '#model/registry-number.ts';
import { shortCitation } from '#model/short-citation.ts';
import type { Origin, ReferenceFacts } from '#model/reference-facts.ts';

const identifierNames: Readonly<Record<keyof Identifiers, string>> = {
  doi: 'DOI',
  pmid: 'PMID',
  pmcid: 'PMCID',
  nct: 'NCT',
  nice: 'NICE',
  lcd: 'CMS LCD',
  article: 'CMS article',
  ncd: 'CMS NCD',
  nca: 'CMS NCA',
  fda510k: 'FDA 510(k)',
  pma: 'FDA PMA',
  deNovo: 'FDA De Novo',
  hde: 'FDA HDE',
  isbn: 'ISBN',
};

export const identifierName = (kind: keyof Identifiers): string => identifierNames[kind];

const originWords: Readonly<Record<Origin, string>> = {
  editor: 'set by an editor',
  form: 'by the form of the line',
  study: 'by the evidence summary',
  title: 'by its title',
  nothing: '',
};

export const originInWords = (origin: Origin): string => originWords[origin];

/** “by its title: “systematic review””, or nothing where no words told it. */
export const kindOriginInWords = ({ kindFrom, kindWords }: ReferenceFacts): string =>
  kindWords === undefined ? originWords[kindFrom] : `${originWords[kindFrom]}: “${kindWords}”`;

const erratumWords: Readonly<Record<NonNullable<Citation['erratum']>['kind'], string>> = {
  erratum: 'Erratum',
  correction: 'Correction',
  retraction: 'Retraction',
  update: 'Update',
  comment: 'Comment',
};

export const erratumInWords = ({ kind }: NonNullable<Citation['erratum']>): string =>
  erratumWords[kind];

/** “3 references”, “1 reference”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** What a reference is called where others refer to it: “Scheffer et al (2015)”, “NICE IPG442”, “CMS L33777”. */
export const nameOf = (citation: Citation): string => {
  const { identifiers, authors } = citation;
  const number = registryNumber(identifiers);
  if (number === undefined) return shortCitation(citation);
  const abbreviation = /\(([A-Z]{2,6})\)/u.exec(authors[0]?.literal ?? '')?.[1];
  return [abbreviation, number].filter(Boolean).join(' ');
};
