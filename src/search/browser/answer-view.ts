import type { Answer } from '../engine/answer.ts';
import type { Group } from '../record.ts';
import { element } from './elements.ts';
import { hitView, type HitContext } from './hit-view.ts';
import { groupLabels } from './labels.ts';
import { corrections, historyLinks, noteSentences } from './notes.ts';
import type { SearchPlace } from './place.ts';

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
  readonly place: Pick<SearchPlace, 'home'>;
  /** Where a guideline that was not searched can be chosen. */
  readonly chooser: string;
  /** Asks again without corrections. */
  readonly onLiteral: () => void;
  /** Asks again without quotation marks. */
  readonly onUnquoted: () => void;
}

const button = (text: string, act: () => void): HTMLElement => {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', act);
  return made;
};

/** How the query was read, with the way back from a correction, and from a phrase that is nowhere. */
export const notesView = (answer: Answer, ways: Ways): HTMLElement[] => {
  const corrected = corrections(answer);
  const isPhraseLost = answer.notes.some(({ type }) => type === 'unknown-phrase');
  const sentences = [
    ...noteSentences(answer, ways.chooser).map((sentence) => element('p', {}, sentence)),
    ...historyLinks(answer).map(({ text, path }) =>
      element('p', {}, element('a', { href: ways.place.home + path }, text)),
    ),
    ...(isPhraseLost ? [element('p', {}, button('Search for its words', ways.onUnquoted))] : []),
  ];
  if (corrected.length === 0) return sentences;
  const typed = corrected.map(({ from }) => `“${from}”`).join(', ');
  return [
    element(
      'p',
      { class: 'search-correction' },
      'Results for ',
      ...corrected.flatMap(({ to }, at) => [at > 0 ? ', ' : '', element('strong', {}, to)]),
      ' ',
      button(`Search for ${typed} as typed`, ways.onLiteral),
    ),
    ...sentences,
  ];
};
