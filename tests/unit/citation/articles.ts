import fc from 'fast-check';
import type { CitationFields } from '#model/citation.ts';

/** An article of made-up parts, to be printed in the style of a reference list. */
interface Article {
  readonly authors: readonly { readonly family: string; readonly initials: string }[];
  readonly etAl: boolean;
  readonly title: string;
  readonly journal: string;
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly volume: number;
  readonly issue: string | undefined;
  readonly first: number;
  readonly last: number;
  readonly doi: string | undefined;
  readonly pmid: number | undefined;
}
interface Printed {
  readonly line: string;
  readonly fields: CitationFields;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const family = fc.constantFrom(
  'Akinwande',
  'Li',
  'van der Berg',
  'de la Cruz',
  "O'Brien",
  'Łapińska',
  'Tameez-Ud-Din',
  'Al-Sakere',
  'Van Meter',
  'Frühling',
  'N’Kontchou',
  'McDonald',
  'St. John',
  'García Pérez',
  'Abu Hilal',
  'Ng',
);
const initials = fc
  .stringMatching(/^[A-Z]{1,3}$/u)
  .filter((text) => !/^(?:I{2,3}|IV|JR|SR|LLC|LTD|PLC|AG|CO|LP|SA|AB|BV|NV|KG)$/u.test(text));
const titleWord = fc.constantFrom(
  'ablation',
  'of',
  'liver',
  'tumors',
  'in',
  'patients',
  'with',
  'COLDFIRE-2',
  'IRE',
  'a',
  'phase',
  'II',
  'vs.',
  'and',
  'outcomes',
  '2019',
  '(IRE)',
  'stage',
  '5-year',
  'survival',
  'β-cell',
  '50%',
  'i.v.',
  'NanoKnife®',
);
const title = fc
  .tuple(
    fc.constantFrom(
      'Irreversible',
      'Safety',
      'Efficacy',
      'Long-term',
      'Is',
      'A',
      'The',
      'Percutaneous',
    ),
    fc.array(titleWord, { minLength: 2, maxLength: 10 }),
    fc.constantFrom(
      '',
      ': a review',
      ': What now?',
      ' — an update',
      '? A cohort study',
      '. Part two',
    ),
  )
  .map(([start, words, end]) => `${start} ${words.join(' ')} therapy${end}`);
const journal = fc.constantFrom(
  'J Clin Oncol',
  'Lancet',
  'Medicine (Baltimore)',
  'Gastroenterol Hepatol (N Y)',
  'PLoS One',
  'AJR Am J Roentgenol',
  'J Bone Joint Surg Am',
  'Lancet Oncol',
  'BMJ',
  'N Engl J Med',
  'Cancer',
  'HPB (Oxford)',
  'Gut',
  'Journal of Vascular and Interventional Radiology',
);

export const anArticle: fc.Arbitrary<Article> = fc.record({
  authors: fc.array(fc.record({ family, initials }), { minLength: 1, maxLength: 6 }),
  etAl: fc.boolean(),
  title,
  journal,
  year: fc.integer({ min: 1950, max: 2030 }),
  month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
  volume: fc.integer({ min: 1, max: 400 }),
  issue: fc.option(
    fc.oneof(
      fc.integer({ min: 1, max: 60 }).map(String),
      fc.constantFrom('Suppl 1', '4 Pt 2', '3 Suppl', '1-2', '15_suppl'),
    ),
    { nil: undefined },
  ),
  first: fc.integer({ min: 1, max: 4000 }),
  last: fc.integer({ min: 4001, max: 9000 }),
  doi: fc.option(
    fc.constantFrom(
      '10.1148/radiol.2021203089',
      '10.1016/S0140-6736(19)32319-0',
      '10.1002/(SICI)1097-0258(1998)17:15<1661::AID-SIM968>3.0.CO;2-2',
    ),
    { nil: undefined },
  ),
  pmid: fc.option(fc.integer({ min: 1000, max: 39_999_999 }), { nil: undefined }),
});

const two = (number: number): string => String(number).padStart(2, '0');
const stop = (text: string): string => (/[.?!]$/u.test(text) ? text : `${text}.`);
const dots = (text: string, gap: string): string =>
  text
    .split('')
    .map((letter) => `${letter}.`)
    .join(gap);

/** The fields of an article, with what its style leaves out taken away. */
function fieldsOf(
  article: Article,
  given: (initials: string) => string,
  lacks: { date?: true; pmid?: true; etAl?: true } = {},
): CitationFields {
  const { year, month, day, doi, pmid } = article;
  const dated = lacks.date === undefined && month !== undefined;
  const issued = dated
    ? `${String(year)}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`
    : String(year);
  return {
    kind: 'journal-article',
    authors: article.authors.map(({ family: name, initials: letters }) => ({
      family: name,
      given: given(letters),
    })),
    etAl: lacks.etAl === undefined && article.etAl,
    title: article.title,
    containerTitle: article.journal,
    issued,
    volume: String(article.volume),
    ...(article.issue === undefined ? {} : { issue: article.issue }),
    page: `${String(article.first)}–${String(article.last)}`,
    identifiers: {
      ...(doi === undefined ? {} : { doi }),
      ...(pmid === undefined || lacks.pmid === true ? {} : { pmid: String(pmid) }),
    },
    notes: [],
    unread: [],
  };
}

const same = (letters: string): string => letters;
const vancouver = ({ authors, etAl }: Article): string =>
  authors.map(({ family: name, initials: letters }) => `${name} ${letters}`).join(', ') +
  (etAl ? ', et al' : '');
const inIssue = ({ issue }: Article): string => (issue === undefined ? '' : `(${issue})`);

/** NLM, as PubMed prints it. */
function nlm(article: Article): Printed {
  const { year, month, day, doi, pmid } = article;
  const date = [
    String(year),
    ...(month === undefined ? [] : [months[month - 1], ...(day === undefined ? [] : [day])]),
  ].join(' ');
  const line = [
    `${vancouver(article)}.`,
    stop(article.title),
    `${article.journal}. ${date};${String(article.volume)}${inIssue(article)}:${String(article.first)}-${String(article.last)}.`,
    ...(doi === undefined ? [] : [`doi: ${doi}.`]),
    ...(pmid === undefined ? [] : [`PMID: ${String(pmid)}.`]),
  ].join(' ');
  return { line, fields: fieldsOf(article, same) };
}

/** AMA, with the year alone and an unspaced DOI. */
function ama(article: Article): Printed {
  const { doi } = article;
  const line = [
    `${vancouver(article)}.`,
    stop(article.title),
    `${article.journal}. ${String(article.year)};${String(article.volume)}${inIssue(article)}:${String(article.first)}–${String(article.last)}.`,
    ...(doi === undefined ? [] : [`doi:${doi}`]),
  ].join(' ');
  return { line, fields: fieldsOf(article, same, { date: true, pmid: true }) };
}

/** The spaced form with the month before the year, as Blue Cross policies print it. */
function spaced(article: Article): Printed {
  const { month, pmid } = article;
  const plain = { ...article, day: undefined };
  const date =
    month === undefined
      ? String(article.year)
      : `${months[month - 1] ?? ''} ${String(article.year)}`;
  const line = [
    `${vancouver(article)}.`,
    stop(article.title),
    `${article.journal}. ${date}; ${String(article.volume)}${inIssue(article)}: ${String(article.first)}-${String(article.last)}.`,
    ...(pmid === undefined ? [] : [`PMID ${String(pmid)}`]),
  ].join(' ');
  return { line, fields: fieldsOf({ ...plain, doi: undefined }, same) };
}

/** The year last, as the Journal of Clinical Oncology printed it. */
function yearLast(article: Article): Printed {
  const line = `${vancouver(article)}: ${stop(article.title)} ${article.journal} ${String(article.volume)}${inIssue(article)}:${String(article.first)}-${String(article.last)}, ${String(article.year)}`;
  return {
    line,
    fields: fieldsOf({ ...article, doi: undefined }, same, { date: true, pmid: true }),
  };
}

/** APA: the year behind the authors, the DOI as an address. */
function apa(article: Article): Printed {
  const names = article.authors.map(
    ({ family: name, initials: letters }) => `${name}, ${dots(letters, ' ')}`,
  );
  const last = names.pop() ?? '';
  const printed = names.length === 0 ? last : `${names.join(', ')}, & ${last}`;
  const doi = article.doi === undefined ? '' : ` https://doi.org/${article.doi}`;
  const line = `${printed} (${String(article.year)}). ${stop(article.title)} ${article.journal}, ${String(article.volume)}${inIssue(article)}, ${String(article.first)}–${String(article.last)}.${doi}`;
  return {
    line,
    fields: fieldsOf(article, (letters) => dots(letters, ' '), {
      date: true,
      pmid: true,
      etAl: true,
    }),
  };
}

export const styles = { nlm, ama, spaced, yearLast, apa };
