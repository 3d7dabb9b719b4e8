import { longDate } from '#model/date-text.ts';
import { historyPath } from '#model/site-paths.ts';
import type { Answer, Note } from '../engine/answer.ts';
import { identifierLabels } from './labels.ts';

const quote = (text: string): string => `“${text}”`;

const listed = (texts: readonly string[]): string => texts.map(quote).join(', ');

const identifierNote = (note: Extract<Note, { type: 'unknown-identifiers' }>): string =>
  note.unknown
    .map(
      ({ text, kind }) =>
        `No such ${kind === undefined ? 'number' : identifierLabels[kind]} in this library: ${text}`,
    )
    .join('. ');

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
  const unknown = notes.flatMap((note) => (note.type === 'unknown' ? [note.word] : []));
  const sentences = notes.flatMap((note): string[] => {
    switch (note.type) {
      case 'unknown-identifiers':
        return [`${identifierNote(note)}.`];
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
  return unknown.length > 0 && !isSaid
    ? [
        `${listed(unknown)} ${unknown.length > 1 ? 'are' : 'is'} nowhere in this library.`,
        ...sentences,
      ]
    : sentences;
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

/** Corrections of misspelled words: as typed, as read. */
export const corrections = ({ notes }: Answer): { from: string; to: string }[] =>
  notes.flatMap((note) => (note.type === 'correction' ? [{ from: note.from, to: note.to }] : []));

const isPartial = ({ notes }: Answer): boolean =>
  notes.some(({ type }) => type === 'missing' || type === 'words-unread');

/** The one sentence that screen readers announce. */
export const summaryOf = (answer: Answer): string => {
  const { count, query } = answer;
  return query === ''
    ? ''
    : count === 0
      ? `Nothing found for ${quote(query)}${isPartial(answer) ? ' in what could be loaded' : ''}.`
      : `${String(count)} ${count === 1 ? 'result' : 'results'} for ${quote(query)}`;
};
