import type { Criteria } from '#model/criteria.ts';
import { longDate } from '#model/date-text.ts';
import { printedCode } from '#model/listed-since.ts';
import type { Position } from '#model/position.ts';
import { positionWords } from '#model/position-words.ts';
import type { Note, Prose } from '#model/prose.ts';
import type { Block } from '#model/section.ts';
import { shortCitation } from '#model/short-citation.ts';
import type { Outcome, Study } from '#model/study.ts';

/** What kinds of things are compared one by one; `text` is a section’s running text as a whole. */
export const entryKinds = [
  'text',
  'position',
  'study',
  'code',
  'exception',
  'definition',
  'related',
  'term',
  'reference',
  'approval',
  'revision',
] as const;

export type EntryKind = (typeof entryKinds)[number];

/** Something that is found again on the other side by its key, field by field as lines of text. */
export interface Entry {
  readonly kind: EntryKind;
  /** Empty: nothing names it, it is known by its place. */
  readonly key: string;
  readonly name: string;
  /** Its place on the page of its version. */
  readonly anchor?: string;
  readonly fields: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

const field = (label: string, ...lines: (string | undefined)[]): Entry['fields'] => {
  const stated = lines.filter((line) => line !== undefined);
  return stated.length === 0 ? [] : [{ label, lines: stated }];
};

const proseLines = ({ text }: Prose): string[] => text.split('\n').filter(Boolean);

const noteLines = ({ prose }: Note): string[] =>
  proseLines(prose).map((line) => `Editor’s note: ${line}`);

const needInWords = (need: Criteria['need']): string =>
  typeof need === 'string' ? `${need} of these` : `at least ${String(need.atLeast)} of these`;

const criteriaLines = ({ need, items }: Criteria, depth = 0): string[] => [
  `${'– '.repeat(depth)}Criteria, ${needInWords(need)}:`,
  ...items.flatMap(({ prose, criteria }) => [
    ...proseLines(prose).map((line) => `${'– '.repeat(depth + 1)}${line}`),
    ...(criteria ? criteriaLines(criteria, depth + 1) : []),
  ]),
];

const flowLines = (block: Prose | Note | Criteria): string[] =>
  block.kind === 'prose'
    ? proseLines(block)
    : block.kind === 'note'
      ? noteLines(block)
      : criteriaLines(block);

const positionEntry = (position: Position): Entry => ({
  kind: 'position',
  key: position.anchor ?? '',
  name: 'Position',
  ...(position.anchor === undefined ? {} : { anchor: position.anchor }),
  fields: [
    ...field('Position', positionWords(position)),
    ...field('Text', ...position.blocks.flatMap(flowLines)),
  ],
});

const outcomeLine = ({ measure, group, value, interval, at, count, note }: Outcome): string =>
  [
    `${[measure, group].filter(Boolean).join(', ')}: ${value.text}`,
    at && `at ${at.text}`,
    interval?.text,
    count && `${String(count.events)} of ${String(count.total)}`,
    note,
  ]
    .filter(Boolean)
    .join('; ');

const studyEntry = (study: Study): Entry => ({
  kind: 'study',
  key: study.name ?? study.citationKey ?? '',
  name: study.name ?? study.citationKey ?? '',
  anchor: study.anchor,
  fields: [
    ...field('Design', study.design),
    ...field('Setting', study.setting),
    ...field('Period', study.period),
    ...field('Enrolled', study.enrolled?.toString()),
    ...field('Participants', study.participants),
    ...field('Intervention', study.intervention),
    ...field('Comparator', study.comparator),
    ...field('Text', ...study.blocks.flatMap(flowLines)),
    ...field('Outcomes', ...study.outcomes.map(outcomeLine)),
    ...field('Harms', ...study.harms),
    ...field('Limitations', ...study.limitations),
    ...field('Authors’ conclusions', ...study.conclusions),
  ],
});

/** A block as the entries in it; running text comes as lines without a key of its own. */
export const entriesIn = (block: Block): Entry[] => {
  switch (block.kind) {
    case 'prose':
    case 'note':
    case 'criteria':
      return [
        { kind: 'text', key: 'text', name: 'Text', fields: field('Text', ...flowLines(block)) },
      ];
    case 'position':
      return [positionEntry(block)];
    case 'study':
      return [studyEntry(block)];
    case 'codes':
      return block.codings.map((coding) => ({
        kind: 'code',
        key: `${coding.system} ${printedCode(coding)}`,
        name: printedCode(coding),
        anchor: coding.anchor,
        fields: [
          ...field('descriptor', coding.display),
          ...field(
            'status',
            ...coding.statuses.map(({ status, indication }) =>
              indication ? `${status}: ${indication.text}` : status,
            ),
          ),
          ...field('listed since', coding.listedSince),
        ],
      }));
    case 'program-exceptions':
      return block.programExceptions.map(({ anchor, program, prose }) => ({
        kind: 'exception',
        key: anchor,
        name: program,
        anchor,
        fields: [...field('name', program), ...field('text', ...proseLines(prose))],
      }));
    case 'definitions':
      return block.definitions.map(({ anchor, term, prose }) => ({
        kind: 'definition',
        key: anchor,
        name: term,
        anchor,
        fields: [...field('term', term), ...field('text', ...proseLines(prose))],
      }));
    case 'related-guidelines':
      return block.relatedGuidelines.map(({ anchor, number, title }) => ({
        kind: 'related',
        key: number,
        name: number,
        anchor,
        fields: field('title', title),
      }));
    case 'index-terms':
      return block.indexTerms.map(({ term }) => ({
        kind: 'term',
        key: term,
        name: term,
        fields: [],
      }));
    case 'citations':
      return block.citations.map((citation) => ({
        kind: 'reference',
        key: citation.key,
        name: shortCitation(citation),
        anchor: citation.anchor,
        fields: field('line', citation.line),
      }));
    case 'approval':
      return [
        {
          kind: 'approval',
          key: 'approval',
          name: 'Approval',
          fields: field('text', `${block.committee}, ${longDate(block.date)}`),
        },
      ];
    case 'revisions':
      return block.revisions.map(({ anchor, date, text }) => ({
        kind: 'revision',
        key: date,
        name: longDate(date),
        anchor,
        fields: field('text', text),
      }));
  }
};
