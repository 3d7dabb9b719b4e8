import type { Study } from '#model/study.ts';
import { studiesOf } from '#model/records.ts';
import type { Rule } from './rule.ts';

/** The figures in a text, thousands separators removed: “1,024 of 51.5%” holds 1024 and 51.5. */
export const figuresIn = (text: string): string[] =>
  Array.from(text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/gu), ([figure]) => figure.replaceAll(',', ''));

const proseOf = (study: Study): string =>
  study.blocks.flatMap((block) => (block.kind === 'prose' ? [block.text] : [])).join('\n');

interface Field {
  readonly record: object;
  readonly name: string;
  readonly text: string;
}

const fieldsOf = (study: Study): Field[] => {
  const own = (
    ['setting', 'period', 'participants', 'intervention', 'comparator', 'design'] as const
  ).map((name) => ({
    record: study,
    name,
    text: study[name] ?? '',
  }));
  const points = (['harms', 'limitations', 'conclusions'] as const).flatMap((list) =>
    study[list].map((text, index) => ({ record: study, name: `${list}.${String(index)}`, text })),
  );
  const outcomes = study.outcomes.flatMap((outcome) => [
    { record: outcome, name: 'measure', text: outcome.measure },
    { record: outcome, name: 'value', text: outcome.value.text },
    { record: outcome, name: 'interval', text: outcome.interval?.text ?? '' },
    { record: outcome, name: 'at', text: outcome.at?.text ?? '' },
    { record: outcome, name: 'group', text: outcome.group ?? '' },
    {
      record: outcome,
      name: 'count',
      text: outcome.count
        ? `${String(outcome.count.events)} of ${String(outcome.count.total)}`
        : '',
    },
    { record: outcome, name: 'note', text: outcome.note ?? '' },
  ]);
  return [
    ...own,
    {
      record: study,
      name: 'enrolled',
      text: study.enrolled === undefined ? '' : String(study.enrolled),
    },
    ...points,
    ...outcomes,
  ];
};

/** Every figure in a study’s fields also stands in its prose. */
export const studyFigures: Rule = {
  needs: ['evidence-summary'],
  check: ({ guideline, places }, report) => {
    for (const study of studiesOf(guideline)) {
      const told = new Set(figuresIn(proseOf(study)));
      for (const { record, name, text } of fieldsOf(study)) {
        for (const figure of figuresIn(text)) {
          if (told.has(figure)) continue;
          report('study-figure', places.get(record, name), {
            found: `the figure ${figure} in “${text}”`,
            expected: `${figure} in the prose of ${study.name ?? study.citationKey ?? 'the study'} too`,
          });
        }
      }
    }
  },
};
