import { plugins, type ReadItem } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Citation } from '#model/citation.ts';
import type { Guideline } from '#model/guideline.ts';
import { citationsOf } from '#model/records.ts';
import { otherGuideline } from './example-guideline.ts';
import { publishedGuidelines } from './published-library.ts';

const [published = otherGuideline] = publishedGuidelines;

/** Guideline 02-40000-26 as it is published. */
export const firstGuideline: Guideline = published;

/** Its 57 references. */
export const firstReferences: readonly Citation[] = citationsOf(published);

/** A made-up reference. */
export const referenceOf = (fields: Partial<Citation>): Citation => ({
  key: 'doe-2020',
  anchor: 'ref-doe-2020',
  number: 1,
  line: 'Doe J. A trial. J Examples. 2020.',
  html: 'Doe J. A trial. J Examples. 2020.',
  kind: 'journal-article',
  authors: [],
  etAl: false,
  identifiers: {},
  notes: [],
  unread: [],
  citedIn: [],
  ...fields,
});

/** A guideline that has these references and nothing else. */
export const guidelineOf = (citations: readonly Citation[]): Guideline => ({
  ...otherGuideline,
  sections: [
    {
      id: 'references',
      title: 'References',
      blocks: [{ kind: 'citations', citations: [...citations] }],
    },
  ],
});

/** What citation-js reads out of a RIS or BibTeX file. */
export const readByLibrary = (text: string): ReadItem[] =>
  plugins.input.chain(text, { generateGraph: false });

type ReadName = Partial<Record<'family' | 'given' | 'suffix' | 'literal', string | undefined>>;

/** A name in one string, whether its reader takes it for a person or for a body. */
const nameText = ({ family, given, suffix, literal }: ReadName): string =>
  literal ?? [family, given, suffix].filter(Boolean).join(', ');

/** Names as the library reads them. */
export const namesRead = (item: ReadItem): string[] =>
  ((item['author'] ?? []) as ReadName[]).map(nameText);

/** Names as the model has them, with the mark of a list that is cut short. */
export const namesOf = ({ authors, etAl }: Citation, mark: string): string[] => [
  ...authors.map(nameText),
  ...(etAl ? [mark] : []),
];

/** The pages or the article number of a reference, with a hyphen. */
export const pagesOf = ({ page, eLocator }: Citation): string | undefined =>
  (page ?? eLocator)?.replace('–', '-');

/** The parts of a date: `2021-05` is 2021 and 5. */
export const datePartsOf = (date: string | undefined): number[] | undefined =>
  date?.split('-').map(Number);

/** The parts of the date that the library reads. */
export const datePartsRead = (item: ReadItem): number[] | undefined =>
  (item['issued'] as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0];
