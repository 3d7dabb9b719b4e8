import type { CitationFields, Name } from '#model/citation.ts';
import { cleanLine } from '#markdown/citation/line.ts';

/** Words that say what a part is; the field says it too. */
const labels = new Set(
  `doi org https http ncbi nih pmc articles dx www pmid pmcid pmc pubmed medline central id no nos number numbers isbn 10 13 pii
  epub pub e ecollection published publish online electronically ahead of print date dates first originally posted preprint
  accessed retrieved viewed visited downloaded cited access accessible retrieval last most recently website web site
  page topic this available at from via through url link internet address source see found located obtained view is
  also free and the for on by with behalf to in revised updated amended modified update updates revision changed change
  effective implementation original services claims performed rendered processed or after retired retirement
  literature review current publication erratum errata correction corrections corrigendum appears appear retraction
  retracted comment comments expression concern corrected republished et al others colleagues collaboration
  representing vol volume pp p pages page suppl art article issue iss nr ed eds edition edn editor editors series section
  clinicaltrials gov nct identifier identification registration registry registered trial study national clinical nlm
  protocol record database sponsor sponsored lead sponsoring institution interventional procedure procedures
  guidance nice lcd lca ncd nca local coverage determination determinations policy manual sec uptodate inc usa
  510 k pma de novo hde fda presented n d st nd rd th c chap`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const dateFields = [
  'issued',
  'accessed',
  'published',
  'epub',
  'eCollection',
  'revised',
  'retired',
  'effective',
] as const;

const present = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined);

/** The words of a text: runs of letters and digits, in lower case. */
export function wordsOf(text: string): string[] {
  return (
    cleanLine(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  );
}

function dateWords(date: string): string[] {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  const ordinal =
    day === undefined ? [] : ['st', 'nd', 'rd', 'th'].map((end) => `${String(Number(day))}${end}`);
  return [
    year,
    year.slice(2),
    `c${year}`,
    ...(month === undefined ? [] : [month, String(Number(month))]),
    ...(name === undefined ? [] : [name, name.slice(0, 3), name.slice(0, 4)]),
    ...(day === undefined ? [] : [day, String(Number(day)), ...ordinal]),
  ];
}

/** Every word that the fields of a reference hold, notes and unread parts included. */
export function fieldWords(fields: CitationFields): Set<string> {
  const { authors, editors, identifiers, erratum, notes, unread } = fields;
  const texts = Object.values(fields).filter((value) => typeof value === 'string');
  const ofName = (name: Name): string[] => present(Object.values(name));
  const strings = [
    ...[...authors, ...(editors ?? [])].flatMap(ofName),
    ...present(Object.values(identifiers)),
    ...texts,
    erratum?.text ?? '',
    ...notes,
    ...unread,
  ];
  const numbers = present(Object.values(identifiers)).flatMap((id) => [
    id.replace(/^\D+/u, ''),
    id.replace(/\d.*$/u, ''),
  ]);
  const dates = dateFields.map((field) => fields[field] ?? '').filter((date) => date !== '');
  return new Set([...strings, ...numbers].flatMap(wordsOf).concat(dates.flatMap(dateWords)));
}

/**
 * The words of a line that stand neither in a field nor for one. A word glued out of two that do
 * (`Apr5`, `123doi`) is not lost.
 */
export function lostWords(line: string, fields: CitationFields): string[] {
  const kept = fieldWords(fields);
  const glued = [...kept].join(' ');
  const stands = (word: string): boolean =>
    kept.has(word) || labels.has(word) || (/\d/u.test(word) && glued.includes(word));
  const standsInParts = (word: string): boolean =>
    Array.from(word).some((_, at) => stands(word.slice(0, at)) && stands(word.slice(at)));
  return wordsOf(line).filter((word) => !stands(word) && !standsInParts(word));
}
