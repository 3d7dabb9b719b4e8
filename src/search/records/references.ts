import type { Citation, Identifiers, SourceKind } from '#model/citation.ts';
import { shortCitation } from '#model/short-citation.ts';
import { canonicalDoi } from '../identifiers.ts';
import { journalNames } from '../journal-words.ts';
import type { SearchRecord } from '../record.ts';

/** What readers call the kinds of sources besides their labels. */
const kindAliases: Readonly<Partial<Record<SourceKind, readonly string[]>>> = {
  'journal-article': ['article', 'paper', 'study', 'publication'],
  preprint: ['preprint'],
  'conference-abstract': ['conference abstract'],
  book: ['book'],
  chapter: ['book chapter'],
  report: ['report'],
  thesis: ['thesis'],
  guidance: ['guidance'],
  'trial-registration': ['clinical trial registration', 'registered trial', 'trial registry'],
  'coverage-determination': ['Medicare', 'CMS', 'local coverage determination'],
  'coverage-article': ['Medicare', 'CMS', 'local coverage article'],
  'device-clearance': ['510k clearance', 'device clearance', 'FDA', 'cleared'],
  'drug-label': ['FDA', 'prescribing information', 'package insert'],
  'topic-review': ['topic review'],
};

/** The identifiers of a citation as keys: `doi:10.1148/radiol.2021203089`. */
export const identifierKeys = (identifiers: Identifiers): string[] =>
  Object.entries(identifiers)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    .map(([kind, id]) => `${kind}:${kind === 'doi' ? canonicalDoi(id) : id}`);

/** Authors as they are looked for: family name and initials. Bodies stand in the line itself. */
export const namesOf = ({ authors }: Pick<Citation, 'authors'>): string[] =>
  authors.flatMap(({ family, given }) =>
    family === undefined ? [] : [[family, given?.replace(/[.\s]/gu, '')].filter(Boolean).join(' ')],
  );

/** What the name of a body ends with, when a committee of it is not named. */
const bodyNoun =
  /\b(?:Academy|Administration|Agency|Association|Center|Centers|College|Council|Federation|Foundation|Institute|Network|Organization|Society)\b/u;

/** The initials that a body is called by: ADA for “American Diabetes Association Professional Practice Committee”. */
const initialsOf = (body: string): string[] => {
  if (body.includes('(')) return [];
  const noun = bodyNoun.exec(body);
  const parts = [body, ...(noun ? [body.slice(0, noun.index + noun[0].length)] : [])];
  return parts
    .map((part) => (part.match(/\b\p{Lu}\p{Ll}+/gu) ?? []).map((word) => word.charAt(0)).join(''))
    .filter(({ length }) => length >= 3 && length <= 5);
};

/** Authors that are bodies, with their initials: “Centers for Medicare and Medicaid (CMS)”. */
const bodiesOf = ({ authors }: Pick<Citation, 'authors'>): string[] => [
  ...new Set(authors.flatMap(({ literal }) => (literal ? [literal, ...initialsOf(literal)] : []))),
];

const datesOf = ({ issued, epub, published, revised, retired, effective }: Citation): string[] => [
  ...new Set(
    [issued, epub, published, revised, retired, effective].filter((date) => date !== undefined),
  ),
];

const titleOf = (citation: Citation): string => {
  const short = shortCitation(citation);
  if (citation.title === undefined) return citation.line;
  // A body is named by its abbreviation, where it has one: “NICE (2015)”.
  const body = short === citation.key ? (citation.authors[0]?.literal ?? '') : short;
  const named = body.replace(/^.*\(([A-Z]{2,})\)/u, '$1');
  return named === '' ? citation.title : `${named}: ${citation.title}`;
};

/** The record of a reference. */
export const referenceRecord = (
  page: string,
  guideline: string,
  where: string,
  citation: Citation,
): SearchRecord => {
  const ids = [...identifierKeys(citation.identifiers), `reference:${String(citation.number)}`];
  const aliases = [...(kindAliases[citation.kind] ?? []), ...bodiesOf(citation)];
  const year = citation.issued?.slice(0, 4);
  return {
    url: `${page}#${citation.anchor}`,
    kind: 'reference',
    guideline,
    title: titleOf(citation),
    where: `${where}, no. ${String(citation.number)}`,
    text: citation.line,
    sourceKind: citation.kind,
    names: namesOf(citation),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(citation.containerTitle === undefined
      ? {}
      : { journal: journalNames(citation.containerTitle) }),
    ...(year === undefined ? {} : { year }),
    ids,
    dates: datesOf(citation),
  };
};
