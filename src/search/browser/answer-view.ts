import type { Answer } from '../engine/answer.ts';
import type { Group } from '../record.ts';
import { writeAddress } from './address.ts';
import { element } from './elements.ts';
import { hitView, type HitContext } from './hit-view.ts';
import { groupLabels } from './labels.ts';
import { asTyped, corrections, historyLinks, isFiltered, noteSentences } from './notes.ts';
import type { SearchPlace } from './place.ts';
import type { Asked } from './results.ts';

/** How many hits of each group are shown. */
export type Limits = Readonly<Record<Group, number>>;

const groupView = (
  { group, hits }: Answer['groups'][number],
  limit: number,
  context: HitContext,
): HTMLElement => {
  const id = `search-group-${group}`;
  return element(
    'section',
    { 'aria-labelledby': id },
    element(
      'h2',
      { id },
      groupLabels[group],
      ' ',
      element('span', { class: 'hit-count' }, String(hits.length)),
    ),
    element('ol', {}, ...hits.slice(0, limit).map((hit) => hitView(hit, context))),
  );
};

/** The hits of an answer, by group. */
export const answerView = (answer: Answer, limits: Limits, context: HitContext): HTMLElement[] =>
  answer.groups.map((group) => groupView(group, limits[group.group], context));

/** What a reader can do about how a query was read. */
export interface Ways {
  readonly place: SearchPlace;
  /** Where a guideline that was not searched can be chosen. */
  readonly chooser: string;
  /** Asks again without corrections. */
  readonly onLiteral: () => void;
  /** Asks again with corrections. */
  readonly onCorrected: () => void;
  /** Asks again without quotation marks. */
  readonly onUnquoted: () => void;
  /** Asks again without filters, where there are any. */
  readonly onUnfiltered?: () => void;
}

const button = (text: string, act: () => void): HTMLElement => {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', act);
  return made;
};

/** A link to what is asked for without filters: it works by its address, and faster without leaving the page. */
const unfilteredLink = (href: string, act: () => void): HTMLElement => {
  const link = element('a', { href }, 'Clear the filters');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  });
  return link;
};

/**
 * How the query was read, with the ways back: from filters, from a correction, from a search without
 * corrections, and from a phrase that is nowhere.
 */
export const notesView = (answer: Answer, asked: Required<Asked>, ways: Ways): HTMLElement[] => {
  const { place, onUnfiltered } = ways;
  const isPhraseLost = answer.notes.some(({ type }) => type === 'unknown-phrase');
  const corrected = corrections(answer);
  const typed = corrected.map(({ from }) => `“${from}”`).join(', ');
  return [
    ...(onUnfiltered && isFiltered(asked.filters)
      ? [
          element(
            'p',
            { class: 'search-unfiltered' },
            unfilteredLink(place.page + writeAddress({ ...asked, filters: {} }), onUnfiltered),
          ),
        ]
      : []),
    ...(corrected.length > 0
      ? [
          element(
            'p',
            { class: 'search-correction' },
            'Results for ',
            ...corrected.flatMap(({ to }, at) => [at > 0 ? ', ' : '', element('strong', {}, to)]),
            ' ',
            button(`Search for ${typed} as typed`, ways.onLiteral),
          ),
        ]
      : []),
    ...(asked.literal
      ? [
          element(
            'p',
            { class: 'search-correction' },
            `${asTyped} `,
            button('Correct misspelled words', ways.onCorrected),
          ),
        ]
      : []),
    ...noteSentences(answer, ways.chooser).map((sentence) => element('p', {}, sentence)),
    ...historyLinks(answer).map(({ text, path }) =>
      element('p', {}, element('a', { href: place.home + path }, text)),
    ),
    ...(isPhraseLost ? [element('p', {}, button('Search for its words', ways.onUnquoted))] : []),
  ];
};
