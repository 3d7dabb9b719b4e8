import type { SourceKind } from '#model/citation.ts';
import type { IdentifierKind } from '../identifiers.ts';
import type { Group, RecordKind } from '../record.ts';

export const groupLabels: Readonly<Record<Group, string>> = {
  exact: 'Exact match',
  policy: 'Policy',
  codes: 'Codes and updates',
  references: 'References',
};

export const kindLabels: Readonly<Record<RecordKind | SourceKind, string>> = {
  guideline: 'Guideline',
  section: 'Section',
  position: 'Position',
  criterion: 'Criterion',
  study: 'Study',
  definition: 'Definition',
  exception: 'Program exception',
  'index-term': 'Index term',
  related: 'Related guideline',
  code: 'Code',
  revision: 'Update',
  approval: 'Committee approval',
  reference: 'Reference',
  'journal-article': 'Journal article',
  preprint: 'Preprint',
  'conference-abstract': 'Conference abstract',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  guidance: 'Guidance',
  'trial-registration': 'Trial registration',
  'coverage-determination': 'Coverage determination',
  'coverage-article': 'Coverage article',
  'device-clearance': 'Device clearance',
  'drug-label': 'Drug label',
  'topic-review': 'Topic review',
  'web-page': 'Web page',
  thesis: 'Thesis',
  unknown: 'Other source',
};

export const isKind = (text: string): text is RecordKind | SourceKind =>
  Object.hasOwn(kindLabels, text);

/** What an identifier is called before its number. */
export const identifierLabels: Readonly<Record<IdentifierKind, string>> = {
  doi: 'DOI',
  pmid: 'PMID',
  pmcid: 'PMCID',
  nct: 'ClinicalTrials.gov number',
  nice: 'NICE guidance',
  lcd: 'LCD',
  article: 'coverage article',
  ncd: 'NCD',
  nca: 'coverage analysis',
  fda510k: '510(k) number',
  pma: 'PMA number',
  deNovo: 'De Novo number',
  reference: 'reference',
  hde: 'HDE number',
  isbn: 'ISBN',
  code: 'code',
  guideline: 'guideline',
};

const shown: Readonly<Record<string, string>> = { doi: 'DOI', pmid: 'PMID' };

/** `pmid:31435129` as a reader writes it: “PMID 31435129”; numbers that carry their own letters stand alone. */
export const identifierText = (key: string): string => {
  const at = key.indexOf(':');
  const label = shown[key.slice(0, at)];
  return label === undefined ? key.slice(at + 1) : `${label} ${key.slice(at + 1)}`;
};
