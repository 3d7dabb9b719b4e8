import type { Citation } from '#model/citation.ts';
import type { Outcome, Study } from '#model/study.ts';
import { studyName } from '#model/study-name.ts';
import type { AnchorTargets } from './anchors.ts';
import { heading, list, paragraph, strong, type Flow } from './nodes.ts';
import { noteNodes, proseNodes } from './prose.ts';

const outcomeNode = ({ measure, group, value, interval, at, count, note }: Outcome): Flow => {
  const what = [measure, group, at && `at ${at.text}`].filter(Boolean).join(', ');
  const details = [
    count && `${String(count.events)} of ${String(count.total)}`,
    interval?.text,
    note,
  ].filter(Boolean);
  return paragraph(
    `${what}: `,
    strong(value.text),
    ...(details.length > 0 ? [` (${details.join('; ')})`] : []),
  );
};

const field = (label: string, value: string | undefined): Flow[][] =>
  value === undefined ? [] : [[paragraph(strong(`${label}:`), ` ${value}`)]];

const points = (label: string, items: readonly Flow[]): Flow[][] =>
  items.length === 0 ? [] : [[paragraph(strong(`${label}:`)), list(items.map((item) => [item]))]];

const fields = (study: Study): Flow =>
  list([
    ...field('Design', study.design),
    ...field('Setting', study.setting),
    ...field('Period', study.period),
    ...field('Number of participants', study.enrolled?.toLocaleString('en-US')),
    ...field('Participants', study.participants),
    ...field('Intervention', study.intervention),
    ...field('Comparator', study.comparator),
    ...points('Outcomes', study.outcomes.map(outcomeNode)),
    ...points(
      'Harms',
      study.harms.map((harm) => paragraph(harm)),
    ),
    ...points(
      'Limitations',
      study.limitations.map((limitation) => paragraph(limitation)),
    ),
    ...points(
      'Authors’ conclusions',
      study.conclusions.map((conclusion) => paragraph(conclusion)),
    ),
  ]);

/**
 * A study: its prose, then its fields as a list.
 *
 * @param citations the references by key
 */
export const studyNodes = (
  study: Study,
  citations: ReadonlyMap<string, Citation>,
  targets: AnchorTargets,
): Flow[] => [
  heading(3, ...targets(study.anchor), studyName(study, citations)),
  ...study.blocks.flatMap((block) =>
    block.kind === 'note' ? [noteNodes(block, targets)] : proseNodes(block, targets),
  ),
  fields(study),
];
