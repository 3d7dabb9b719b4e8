import type { Citation, Name, SourceKind } from '#model/citation.ts';
import { identifierAddress } from '#model/identifier-addresses.ts';
import { registries, registryNumber } from '#model/registry-number.ts';
import { noteOf } from './note.ts';

/** A name in CSL-JSON: a person, or a body in `literal`. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

/** A date in CSL-JSON, as precise as its source gives it. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly [number, number?, number?]];
  readonly season?: string;
}

/** A reference in CSL-JSON 1.0.2. */
export interface CslItem {
  readonly id: string;
  readonly 'citation-key': string;
  readonly type: (typeof cslTypes)[SourceKind];
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly title?: string;
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly edition?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly number?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly ISBN?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** The mark of an author list that the source cuts short; citation styles print it after the names. */
export const others: CslName = { literal: 'et al.' };

const cslTypes = {
  'journal-article': 'article-journal',
  preprint: 'article',
  'conference-abstract': 'paper-conference',
  book: 'book',
  chapter: 'chapter',
  report: 'report',
  guidance: 'report',
  'trial-registration': 'webpage',
  'coverage-determination': 'report',
  'coverage-article': 'report',
  'device-clearance': 'report',
  'drug-label': 'report',
  'topic-review': 'webpage',
  'web-page': 'webpage',
  thesis: 'thesis',
  unknown: 'document',
} as const satisfies Record<SourceKind, string>;

/** Where the registry keeps a document; else the address that its line prints. A DOI or PMID has its own field. */
export const addressOf = ({
  identifiers,
  url,
}: Pick<Citation, 'identifiers' | 'url'>): string | undefined =>
  registries
    .map((kind) => {
      const id = identifiers[kind];
      return id === undefined ? undefined : identifierAddress(kind, id);
    })
    .find((address) => address !== undefined) ?? url;

/** One line, single spaces: what every format can hold in a field. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const cslName = (name: Name): CslName =>
  Object.fromEntries(Object.entries(name).map(([part, text]) => [part, plain(text ?? '')]));

const cslDate = (date: string | undefined, season?: string): CslDate | undefined => {
  if (date === undefined) return undefined;
  const [year = 0, ...rest] = date.split('-').map(Number);
  return {
    'date-parts': [[year, ...rest] as [number, number?, number?]],
    ...(season === undefined ? {} : { season: plain(season) }),
  };
};

/** What has a value: CSL knows no empty variables. */
const present = <Fields extends object>(fields: {
  [Field in keyof Fields]: Fields[Field] | undefined;
}): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  ) as Fields;

const some = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;

/**
 * A reference as a CSL item. An article number stands in `page`, where every citation style looks
 * for it; the series of a report in `collection-title`; facts for which CSL has no variable (ahead
 * of print, revised, retired, erratum, the address as printed) in `note`.
 */
export const cslItem = (citation: Citation): CslItem => {
  const { key, kind, authors, etAl, editors = [], identifiers } = citation;
  const type = cslTypes[kind];
  const isReport = type === 'report';
  const text = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : plain(value);
  return present<CslItem>({
    id: key,
    'citation-key': key,
    type,
    author: some([...authors.map(cslName), ...(etAl ? [others] : [])]),
    editor: some(editors.map(cslName)),
    issued: cslDate(citation.issued, citation.season),
    accessed: cslDate(citation.accessed),
    title: text(citation.title),
    'container-title': isReport ? undefined : text(citation.containerTitle),
    'collection-title': isReport ? text(citation.containerTitle) : undefined,
    edition: text(citation.edition),
    volume: text(citation.volume),
    issue: text(citation.issue),
    page: text((citation.page ?? citation.eLocator)?.replace(/[–—]/gu, '-')),
    number: registryNumber(identifiers),
    publisher: text(citation.publisher),
    'publisher-place': text(citation.publisherPlace),
    DOI: identifiers.doi,
    PMID: identifiers.pmid,
    PMCID: identifiers.pmcid,
    ISBN: identifiers.isbn,
    URL: addressOf(citation),
    note: text(noteOf(citation)),
  });
};
