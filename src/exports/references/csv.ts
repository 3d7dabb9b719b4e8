import type { Citation, Identifiers, Name } from '#model/citation.ts';
import type { Guideline } from '#model/guideline.ts';
import { referenceEntries, type ReferenceEntry } from '#model/reference-entries.ts';
import { cellText, csvText } from '../csv-text.ts';
import { addressOf } from './csl-item.ts';

/** Columns of identifiers, with the field of each. */
const identifierColumns = {
  doi: 'doi',
  pmid: 'pmid',
  pmcid: 'pmcid',
  nct: 'nct',
  nice: 'nice',
  lcd: 'lcd',
  article: 'coverage_article',
  ncd: 'ncd',
  nca: 'nca',
  fda510k: 'fda_510k',
  pma: 'fda_pma',
  deNovo: 'fda_de_novo',
  hde: 'fda_hde',
  isbn: 'isbn',
} as const satisfies Record<keyof Identifiers, string>;

const columns = [
  'number',
  'key',
  'source',
  'kind',
  'kind_from',
  'organs',
  'organs_from',
  'authors',
  'authors_cut_short',
  'title',
  'container',
  'editors',
  'edition',
  'publisher',
  'publisher_place',
  'issued',
  'season',
  'volume',
  'issue',
  'pages',
  'article_number',
  ...Object.values(identifierColumns),
  'address',
  'address_printed',
  'accessed',
  'published',
  'epub',
  'e_collection',
  'effective',
  'revised',
  'retired',
  'erratum',
  'notes',
  'cited_in',
  'related',
  'line',
  'anchor',
] as const;

type Row = Record<(typeof columns)[number], string>;

const nameText = ({ family, given, suffix, literal }: Name): string =>
  literal ?? [family, given, suffix].filter(Boolean).join(' ');

const namesText = (names: readonly Name[] = []): string => names.map(nameText).join('; ');

const identifierCells = ({ identifiers }: Citation): Record<string, string> =>
  Object.fromEntries(
    Object.entries(identifierColumns).map(([kind, column]) => [
      column,
      identifiers[kind as keyof Identifiers] ?? '',
    ]),
  );

const rowOf = ({ citation, facts, related }: ReferenceEntry): Row => {
  const { erratum } = citation;
  const free = {
    authors: namesText(citation.authors),
    title: citation.title,
    container: citation.containerTitle,
    editors: namesText(citation.editors),
    edition: citation.edition,
    publisher: citation.publisher,
    publisher_place: citation.publisherPlace,
    season: citation.season,
    volume: citation.volume,
    issue: citation.issue,
    pages: citation.page,
    article_number: citation.eLocator,
    address: addressOf(citation),
    address_printed: citation.url ?? citation.site,
    erratum: erratum && `${erratum.kind}: ${erratum.text}`,
    notes: citation.notes.join('; '),
    related: related
      .map(({ words, other, reason }) => `${words}: ${other.key} (${reason})`)
      .join('; '),
    line: citation.line,
  };
  return {
    ...(Object.fromEntries(
      Object.entries(free).map(([column, text]) => [column, cellText(text ?? '')]),
    ) as { [Column in keyof typeof free]: string }),
    ...(identifierCells(citation) as Record<(typeof identifierColumns)[keyof Identifiers], string>),
    number: String(citation.number),
    key: citation.key,
    source: citation.kind,
    kind: facts.kind,
    kind_from: facts.kindFrom,
    organs: facts.organs.join('; '),
    organs_from: facts.organsFrom,
    authors_cut_short: citation.etAl ? 'yes' : 'no',
    issued: citation.issued ?? '',
    accessed: citation.accessed ?? '',
    published: citation.published ?? '',
    epub: citation.epub ?? '',
    e_collection: citation.eCollection ?? '',
    effective: citation.effective ?? '',
    revised: citation.revised ?? '',
    retired: citation.retired ?? '',
    cited_in: citation.citedIn.join('; '),
    anchor: citation.anchor,
  };
};

/** The references of a guideline as CSV, a row each in the order of the list, every field that is read. */
export const referencesCsv = (guideline: Guideline): string =>
  csvText(columns, referenceEntries(guideline).map(rowOf));
