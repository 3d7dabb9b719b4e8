import type { Citation } from '#model/citation.ts';
import { positionSentence } from '#model/position-words.ts';
import type { Block, Section } from '#model/section.ts';
import type { Study } from '#model/study.ts';
import { studyName } from '#model/study-name.ts';
import type { SearchRecord } from '../record.ts';
import type { Position } from './entries.ts';
import { approvalRecord, codeRecord, relatedRecord, revisionRecord } from './entries.ts';
import { criteriaIn, passagesOf } from './prose.ts';
import { namesOf, referenceRecord } from './references.ts';
import { sectionAliases } from './section-words.ts';

type Place = Position & { readonly citations: ReadonlyMap<string, Citation> };

/** What is told of a study under a heading of its own: readers ask for it by that. */
const toldOf = ({ setting, period, conclusions }: Study): string[] => [
  'study design',
  ...(setting === undefined ? [] : ['setting']),
  ...(period === undefined ? [] : ['period']),
  ...(conclusions.length > 0 ? ['authors’ conclusions'] : []),
];

const studyRecord = ({ page, guideline, where, citations }: Place, study: Study): SearchRecord => {
  const citation = citations.get(study.citationKey ?? '');
  const facts = [study.design, study.setting, study.period, study.intervention, study.comparator];
  const year = citation?.issued?.slice(0, 4);
  return {
    url: `${page}#${study.anchor}`,
    kind: 'study',
    guideline,
    title: studyName(study, citations),
    where,
    text: [
      ...passagesOf(study.blocks).map(({ text }) => text),
      `${facts.filter(Boolean).join('. ')}.`,
    ].join('\n'),
    aliases: ['study', ...toldOf(study)],
    ...(citation === undefined ? {} : { names: namesOf(citation) }),
    ...(year === undefined ? {} : { year }),
  };
};

type Positioned = Extract<Block, { kind: 'position' }>;

const criterionRecords = (
  place: Position,
  block: Extract<Block, { kind: 'criteria' }>,
  scope: readonly string[] = [],
) =>
  criteriaIn(block, scope).map(({ anchor, text, under }): SearchRecord => ({
    url: `${place.page}#${anchor}`,
    kind: 'criterion',
    guideline: place.guideline,
    title: text.split('\n')[0] ?? text,
    where: place.where,
    text,
    aliases: ['criteria'],
    ...(under.length > 0 ? { under } : {}),
  }));

const positionRecords = (place: Position, position: Positioned): SearchRecord[] => [
  ...(position.anchor === undefined
    ? []
    : [
        {
          url: `${place.page}#${position.anchor}`,
          kind: 'position' as const,
          guideline: place.guideline,
          title: positionSentence(position),
          where: place.where,
          text: positionText(position),
        },
      ]),
  ...position.blocks
    .filter((block) => block.kind === 'criteria')
    .flatMap((block) => criterionRecords(place, block, [position.scope])),
];

const positionText = ({ blocks }: Positioned): string =>
  blocks
    .filter((block) => block.kind !== 'criteria')
    .flatMap((block) => passagesOf([block]))
    .map(({ text }) => text)
    .join('\n');

/** Records of the things in a block that have an address of their own. */
const recordsOf = (place: Place, block: Block): SearchRecord[] => {
  const { page, guideline, where } = place;
  const entry = (kind: SearchRecord['kind'], anchor: string, title: string, text: string) => ({
    url: `${page}#${anchor}`,
    kind,
    guideline,
    title,
    where,
    text,
  });
  switch (block.kind) {
    case 'study':
      return [studyRecord(place, block)];
    case 'position':
      return positionRecords(place, block);
    case 'criteria':
      return criterionRecords(place, block);
    case 'codes':
      return block.codings.map((coding) => codeRecord(place, coding));
    case 'program-exceptions':
      return block.programExceptions.map(({ anchor, program, prose }) => ({
        ...entry('exception', anchor, program, prose.text),
        aliases: ['program exception'],
      }));
    case 'definitions':
      return block.definitions.map(({ anchor, term, prose }) => ({
        ...entry('definition', anchor, term, prose.text),
        aliases: ['definition', 'meaning'],
      }));
    case 'related-guidelines':
      return block.relatedGuidelines.map((related) => relatedRecord(place, related));
    case 'index-terms':
      return block.indexTerms.map(({ term }) => entry('index-term', 'other', term, 'Index term'));
    case 'citations':
      return block.citations.map((citation) => referenceRecord(page, guideline, where, citation));
    case 'revisions':
      return block.revisions.map((revision, index, { length }) =>
        revisionRecord(place, revision, index, length),
      );
    case 'approval':
      return [approvalRecord(place, block)];
    case 'prose':
    case 'note':
      return [];
  }
};

/** The records of a section: itself, its sub-headings, and everything citable in it. */
export const sectionRecords = (
  page: string,
  guideline: string,
  section: Section,
  citations: ReadonlyMap<string, Citation>,
): SearchRecord[] => {
  const place: Place = { page, guideline, where: section.title, citations };
  const own = section.blocks.filter((block) => block.kind === 'prose' || block.kind === 'note');
  const [lead, ...headed] = passagesOf(own);
  const unnamed = section.blocks
    .filter((block): block is Positioned => block.kind === 'position')
    .filter(({ anchor }) => anchor === undefined)
    .map(positionText);
  const main: SearchRecord = {
    url: `${page}#${section.id}`,
    kind: 'section',
    guideline,
    title: section.title,
    text: [...unnamed, lead?.text ?? ''].filter(Boolean).join('\n'),
    aliases: sectionAliases[section.id],
  };
  const isApproval = section.blocks.some(({ kind }) => kind === 'approval');
  return [
    // The approval is its section’s only content, and has its address.
    ...(isApproval ? [] : [main]),
    ...headed.map(({ heading, text }): SearchRecord => ({
      url: `${page}#${heading?.anchor ?? section.id}`,
      kind: 'section',
      guideline,
      title: heading?.text ?? section.title,
      where: section.title,
      text,
    })),
    ...section.blocks.flatMap((block) => recordsOf(place, block)),
  ];
};
