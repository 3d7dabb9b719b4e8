import { longDate } from '#model/date-text.ts';
import { historyPath } from '#model/site-paths.ts';
import type { Answer, Filters, Note } from '../engine/answer.ts';
import { identifierLabels, kindLabels } from './labels.ts';

const quote = (text: string): string => `“${text}”`;

const listed = (texts: readonly string[]): string => texts.map(quote).join(', ');

const identifierNote = (note: Extract<Note, { type: 'unknown-identifiers' }>): string[] =>
  note.unknown.map(
    ({ text, kind }) =>
      `No such ${kind === undefined ? 'number' : identifierLabels[kind]} in this library: ${text}`,
  );

const leftOutNote = (
  { searched, left }: Extract<Note, { type: 'left-out' }>,
  chooser: string,
): string =>
  `${String(searched + left)} guidelines have this. The ${String(searched)} that fit best were searched: add a word that tells which is meant, or choose another ${chooser}.`;

/** What is said of a date of a guideline’s own that it does not have. */
const missingMilestones: Readonly<Record<string, string>> = {
  'next review': 'No date of a next review is given.',
  'last review': 'No date of a last review is given.',
  'committee approval': 'No approval by a committee is given.',
  archived: 'No date is given on which it expires, or was archived.',
};

/**
 * What is said about how a query was read, a sentence each; corrections are shown apart.
 *
 * @param chooser where a guideline that was not searched can be chosen
 */
export const noteSentences = ({ notes, count, query }: Answer, chooser: string): string[] => {
  const unknown = [
    ...new Set(notes.flatMap((note) => (note.type === 'unknown' ? [note.word] : []))),
  ];
  const sentences = notes.flatMap((note): string[] => {
    switch (note.type) {
      case 'unknown-identifiers':
        return [`${[...new Set(identifierNote(note))].join('. ')}.`];
      case 'unknown-date':
        return [`Nothing in this library is dated ${note.text}.`];
      case 'nothing-within':
        return [`Nothing that has what was asked for is dated ${note.text}.`];
      case 'unknown-milestone':
        return [missingMilestones[note.milestone] ?? 'No such date is given.'];
      case 'in-effect':
        return note.guideline === undefined
          ? [
              'The history of each guideline tells what was in effect on a date of service. Name the guideline, and a link leads there.',
            ]
          : [];
      case 'unknown-phrase':
        return [`The phrase ${quote(note.phrase)} is nowhere in this library.`];
      case 'some-words':
        return count > 0 ? ['No place has all of these words; these have some of them.'] : [];
      case 'too-little':
        return ['Type a word that says what to look for, or a code, a number, a date.'];
      case 'beginning':
        return count > 0 ? [`Words that begin with ${quote(note.word)}.`] : [];
      case 'left-out':
        return [leftOutNote(note, chooser)];
      case 'missing':
        return [
          `What ${note.guidelines.join(', ')} ${note.guidelines.length > 1 ? 'say' : 'says'} is missing here: it could not be loaded. Search again to try once more.`,
        ];
      case 'words-unread':
        return [
          'The index of words could not be loaded in full. Guidelines that are about these words were searched; others may have them too. Search again to try once more.',
        ];
      case 'correction':
      case 'unknown':
        return [];
    }
  });
  // Where nothing was found for just that word, the summary says so already.
  const isSaid = count === 0 && unknown.length === 1 && unknown[0] === query.toLowerCase();
  return [
    ...(unknown.length > 0 && !isSaid
      ? [`${listed(unknown)} ${unknown.length > 1 ? 'are' : 'is'} nowhere in this library.`]
      : []),
    // The same is said once, however often it was typed.
    ...new Set(sentences),
  ];
};

/** Where the history of a guideline tells what was in effect: the words of the link, and its address below the site’s base. */
export const historyLinks = ({ notes }: Answer): { text: string; path: string }[] =>
  notes.flatMap((note) => {
    if (note.type !== 'in-effect' || note.guideline === undefined) return [];
    const { day, guideline } = note;
    const path = historyPath('', guideline);
    return [
      {
        text: `The history of ${guideline}: what was in effect ${day === undefined ? 'when' : `on ${longDate(day)}`}`,
        path: day === undefined ? path : `${path}?on=${day}`,
      },
    ];
  });

/** Corrections of misspelled words: as typed, as read; each once. */
export const corrections = ({ notes }: Answer): { from: string; to: string }[] => {
  const read = new Map(
    notes.flatMap((note) => (note.type === 'correction' ? [[note.from, note.to]] : [])),
  );
  return [...read].map(([from, to]) => ({ from, to }));
};

/** What is said of a search that corrects nothing. */
export const asTyped = 'Searched as typed: no word was corrected.';

const isPartial = ({ notes }: Answer): boolean =>
  notes.some(({ type }) => type === 'missing' || type === 'words-unread');

const resultsFor = (count: number, query: string): string =>
  `${count === 1 ? 'result' : 'results'} for ${quote(query)}`;

/** What filters ask of a hit: “of the kind “Reference” and of the year 2021”; empty without any. */
const asFiltered = ({ kind, year, guideline }: Filters): string =>
  [
    ...(kind === undefined ? [] : [`of the kind ${quote(kindLabels[kind])}`]),
    ...(year === undefined ? [] : [`of the year ${year}`]),
    ...(guideline === undefined ? [] : [`in guideline ${guideline}`]),
  ].join(' and ');

/** Whether any filter is on. */
export const isFiltered = (filters: Filters): boolean => asFiltered(filters) !== '';

const nothingFound = (answer: Answer, wanted: string): string =>
  `Nothing found for ${quote(answer.query)}${isPartial(answer) ? ' in what could be loaded' : ''}${wanted === '' ? '' : ', with the filters or without'}.`;

/** How many hits pass the filters, of how many. Of a large library, one guideline alone was searched. */
const filteredSummary = (
  { count, total, query, leftOut }: Answer,
  { guideline }: Filters,
  wanted: string,
): string => {
  const isWhole = guideline === undefined || leftOut.length === 0;
  const all = isWhole ? `${String(total)} ` : '';
  const are = count === 1 ? 'is' : 'are';
  if (count > 0)
    return isWhole
      ? `${String(count)} of the ${all}${resultsFor(total, query)} ${are} ${wanted}`
      : `${String(count)} ${resultsFor(count, query)} ${wanted}`;
  return isWhole && total === 1
    ? `The only ${resultsFor(1, query)} is not ${wanted}.`
    : `None of the ${all}${resultsFor(2, query)} is ${wanted}.`;
};

/** How much was found, in one sentence that names the filters which are on. */
export const summaryOf = (answer: Answer, filters: Filters): string => {
  const { count, total, query, leftOut } = answer;
  const wanted = asFiltered(filters);
  if (query === '') return '';
  if (total === 0 && (filters.guideline === undefined || leftOut.length === 0))
    return nothingFound(answer, wanted);
  return wanted === ''
    ? `${String(count)} ${resultsFor(count, query)}`
    : filteredSummary(answer, filters, wanted);
};

/**
 * Everything that a screen reader is to tell of an answer, at once: how much was found, and how the
 * query was read.
 *
 * @param literal whether it was searched as typed
 */
export const announcementOf = (
  answer: Answer,
  filters: Filters,
  literal: boolean,
  chooser: string,
): string => {
  const summary = summaryOf(answer, filters);
  const corrected = corrections(answer).map(({ to }) => to);
  const notes = [
    ...(corrected.length > 0 ? [`Results for ${corrected.join(', ')}.`] : []),
    ...(literal ? [asTyped] : []),
    ...noteSentences(answer, chooser),
  ];
  const end = notes.length > 0 && summary !== '' && !summary.endsWith('.') ? '.' : '';
  return [`${summary}${end}`, ...notes].join(' ').trim();
};
