import type { Answer } from '../engine/answer.ts';
import type { Group } from '../record.ts';
import { element } from './elements.ts';
import { hitView, type HitContext } from './hit-view.ts';
import { groupLabels } from './labels.ts';
import { corrections, noteSentences } from './notes.ts';

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

/**
 * How the query was read, with the way back from a correction.
 *
 * @param chooser where a guideline that was not searched can be chosen
 */
export const notesView = (
  answer: Answer,
  chooser: string,
  takeLiterally: () => void,
): HTMLElement[] => {
  const corrected = corrections(answer);
  const sentences = noteSentences(answer, chooser).map((sentence) => element('p', {}, sentence));
  if (corrected.length === 0) return sentences;
  const typed = corrected.map(({ from }) => `“${from}”`).join(', ');
  const back = element('button', { type: 'button' }, `Search for ${typed} as typed`);
  back.addEventListener('click', takeLiterally);
  return [
    element(
      'p',
      { class: 'search-correction' },
      'Read as ',
      ...corrected.flatMap(({ to }, at) => [at > 0 ? ', ' : '', element('strong', {}, to)]),
      ' ',
      back,
    ),
    ...sentences,
  ];
};
