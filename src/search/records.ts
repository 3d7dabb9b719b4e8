import anyAscii from 'any-ascii';
import { longDate } from '#model/date-text.ts';
import type { Guideline } from '#model/guideline.ts';
import { citationsOf, indexTermsOf } from '#model/records.ts';
import { guidelinePath } from '#model/site-paths.ts';
import type { Synonyms } from '#model/synonyms.ts';
import { findDates } from './dates.ts';
import { asciiFold } from './engine/lexicon.ts';
import { createVocabularyReader } from './engine/vocabulary.ts';
import { realWordsNear } from './real-words.ts';
import type { SearchData, SearchGuideline, SearchRecord } from './record.ts';
import { passagesOf } from './records/prose.ts';
import { sectionRecords } from './records/sections.ts';
import { wordsOf } from './text.ts';

const datesInWords = (guideline: Guideline): string[] =>
  (
    [
      ['Original effective date', guideline.originalEffective],
      ['Reviewed', guideline.reviewed],
      ['Revised', guideline.revised],
      ['Next review', guideline.nextReview],
      ['Archived', guideline.archived],
    ] as const
  ).flatMap(([label, date]) => (date === undefined ? [] : [`${label} ${longDate(date)}.`]));

const guidelineRecord = (page: string, guideline: Guideline): SearchRecord => {
  const { number, subject, abbreviation, linesOfBusiness } = guideline;
  const { originalEffective, reviewed, revised, nextReview, archived } = guideline;
  return {
    url: page,
    kind: 'guideline',
    guideline: number,
    title: abbreviation === undefined ? subject : `${subject} (${abbreviation})`,
    text: [
      `Guideline ${number} of ${guideline.publisher}.`,
      ...datesInWords(guideline),
      `Applies to ${linesOfBusiness === 'all' ? 'all lines of business' : linesOfBusiness.join(', ')}.`,
      ...passagesOf(guideline.notice).map(({ text }) => text),
    ].join(' '),
    aliases: [
      ...indexTermsOf(guideline).map(({ term }) => term),
      'medical coverage guideline',
      'original effective date',
      ...(reviewed === undefined ? [] : ['last review']),
      ...(revised === undefined ? [] : ['latest update']),
      ...(nextReview === undefined ? [] : ['next review']),
      ...(archived === undefined ? [] : ['archived']),
      'notice',
      'disclaimer',
      'legal notice',
    ],
    dates: [originalEffective, reviewed, revised, nextReview, archived].filter(
      (date) => date !== undefined,
    ),
    ids: [`guideline:${number}`],
  };
};

/** A record with the long forms of abbreviations that it uses without saying what they stand for. */
const spelledOut = (
  record: SearchRecord,
  abbreviations: Guideline['abbreviations'],
): SearchRecord => {
  const said = `${record.title} ${record.text}`;
  const words = new Set(said.match(/[\p{L}\d-]+/gu));
  const long = abbreviations.flatMap(({ short, long: full }) =>
    words.has(short) && !said.toLowerCase().includes(full.toLowerCase()) ? [full] : [],
  );
  return long.length === 0 ? record : { ...record, under: [...(record.under ?? []), ...long] };
};

/** A record with the days and months that its text names, behind its own; a month of two digits may be a fraction. */
const withDatesNamed = (record: SearchRecord): SearchRecord => {
  const named = findDates(record.text)
    .filter(({ date, text }) => /^\d{4}-\d{2}/u.test(date) && !/^\d{2}\/\d{2}$/u.test(text))
    .map(({ date }) => date);
  return named.length === 0
    ? record
    : { ...record, dates: [...new Set([...(record.dates ?? []), ...named])] };
};

/** Everything citable in a guideline, as records of the search; addresses are below the site’s base. */
export const searchGuideline = (guideline: Guideline): SearchGuideline => {
  const { number, subject, abbreviation, abbreviations } = guideline;
  const page = guidelinePath('', number);
  const citations = new Map(citationsOf(guideline).map((citation) => [citation.key, citation]));
  return {
    number,
    subject,
    publisher: guideline.publisher,
    ...(abbreviation === undefined ? {} : { abbreviation }),
    abbreviations: abbreviations.map(({ short, long }) => [short, long] as const),
    terms: indexTermsOf(guideline).map(({ term }) => term),
    records: [
      guidelineRecord(page, guideline),
      ...guideline.sections.flatMap((section) => sectionRecords(page, number, section, citations)),
    ].map((record) => withDatesNamed(spelledOut(record, abbreviations))),
  };
};

/** Words that may be spelled with letters outside ASCII; most texts have none. */
const foreignWordsIn = (record: SearchRecord): string[] =>
  [record.title, record.text, ...(record.names ?? []), ...(record.aliases ?? [])]
    .flatMap((text) => text.match(/[\p{L}\p{M}\d'’.-]*[^\0-\x7f][\p{L}\p{M}\d'’.-]*/gu) ?? [])
    .flatMap(wordsOf);

/** Words that keep letters outside ASCII when their marks are gone, with their ASCII spelling: ł, ø, ß, Greek … */
const spellingsIn = (guidelines: readonly SearchGuideline[]): Record<string, string> =>
  Object.fromEntries(
    [...new Set(guidelines.flatMap(({ records }) => records.flatMap(foreignWordsIn)))]
      .filter((word) => /[^\0-\x7f]/u.test(word))
      .sort()
      .map((word) => [
        word,
        anyAscii(word)
          .toLowerCase()
          .replace(/[^a-z\d.]/gu, ''),
      ]),
  );

/** What the search of a library is made from, as plain data. The order of the guidelines is kept. */
export const searchData = (guidelines: readonly Guideline[], synonyms: Synonyms): SearchData => {
  const searched = guidelines.map(searchGuideline);
  const spellings = spellingsIn(searched);
  const { read, vocabulary } = createVocabularyReader(asciiFold(spellings));
  for (const { records } of searched) for (const record of records) read(record);
  return {
    guidelines: searched,
    synonyms,
    spellings,
    realWords: realWordsNear(vocabulary.counts.keys()),
  };
};
