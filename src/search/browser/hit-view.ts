import type { Hit } from '../engine/answer.ts';
import type { Segment } from '../engine/excerpt.ts';
import { yearOf } from '../engine/filters.ts';
import { element } from './elements.ts';
import { identifierText, kindLabels } from './labels.ts';

/** What the hits of a library have in common. */
export interface HitContext {
  /** Address that the hits’ own are relative to: the site’s base. */
  readonly home: string;
  /** Whether the library holds several guidelines, so that each hit has to name its own. */
  readonly several: boolean;
}

const marked = (segments: readonly Segment[]): Node[] =>
  segments.map(({ text, marked: isMarked }) =>
    isMarked ? element('mark', {}, text) : document.createTextNode(text),
  );

/** What is told besides a title, unless it is the title over again. */
const textOf = ({ record: { title, text }, excerpt }: Hit): Node[] =>
  text === '' || text.trim() === title.trim()
    ? []
    : [element('span', { class: 'hit-text' }, ...marked(excerpt))];

const detailsOf = ({ record }: Hit, { several }: HitContext): (string | HTMLElement)[] => {
  const { kind, sourceKind, status, where, guideline, ids = [] } = record;
  const year = kind === 'reference' ? yearOf(record) : undefined;
  return [
    kindLabels[sourceKind ?? kind],
    ...(status === undefined ? [] : [element('strong', {}, status)]),
    ...(where === undefined || where === record.title ? [] : [where]),
    ...(several || kind === 'guideline' ? [guideline] : []),
    ...(year === undefined ? [] : [year]),
    // Its number in the list stands with the list.
    ...(kind === 'reference'
      ? ids.filter((id) => !id.startsWith('reference:')).map(identifierText)
      : []),
  ];
};

/** One hit: a link with what it is, where it stands, and the words in their place. */
export const hitView = (hit: Hit, context: HitContext): HTMLElement => {
  const { record, title } = hit;
  const link = element(
    'a',
    { href: new URL(record.url, context.home).href },
    element('span', { class: 'hit-title' }, ...marked(title)),
    element(
      'span',
      { class: 'hit-details' },
      ...detailsOf(hit, context).map((detail) => element('span', {}, detail)),
    ),
    ...textOf(hit),
  );
  return element('li', {}, link);
};
