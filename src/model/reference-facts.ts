import type { Citation, SourceKind } from './citation.ts';
import { organRules, organs, type Organ } from './organ.ts';
import type { ReferenceKind } from './reference-kind.ts';

/**
 * Where a fact was read: `editor` declared it; `form`: the form of the line; `study`: the design that
 * the evidence summary gives; `title`: words of its title; `nothing` tells it.
 */
export type Origin = 'editor' | 'form' | 'study' | 'title' | 'nothing';

/** What kind of source a reference is and which organs it is about, each with its origin. */
export interface ReferenceFacts {
  readonly kind: ReferenceKind;
  readonly kindFrom: Origin;
  /** The words that told the kind, as printed. */
  readonly kindWords?: string | undefined;
  readonly organs: readonly Organ[];
  readonly organsFrom: Origin;
}

/** Kinds that the form of a line tells for certain. */
const byForm: Readonly<Partial<Record<SourceKind, ReferenceKind>>> = {
  guidance: 'guidance',
  'trial-registration': 'trial-registration',
  'coverage-determination': 'coverage-determination',
  'coverage-article': 'coverage-determination',
  'device-clearance': 'device-clearance',
  'drug-label': 'drug-label',
  'topic-review': 'topic-review',
  report: 'technology-assessment',
  book: 'book',
  chapter: 'book',
  'web-page': 'other',
  thesis: 'other',
  unknown: 'other',
};

/** What tells a report that assesses a technology from other reports of bodies. */
const assesses =
  /\b(?:assess(?:ment|es)|evaluat(?:ion|es)|(?:medical|clinical|coverage|payment) polic(?:y|ies)|comparative effectiveness|effectiveness and value|evidence (?:report|review|positioning|synthesis)|systematic review|policy bulletin|TEC|ECRI|Hayes|AHRQ|ICER|CADTH|INAHTA)\b/iu;

/** Words that tell the kind of a study, in the order in which they are looked for: the first one found decides. */
export const kindRules = [
  ['protocol', /\b(study|trial|clinical) protocol\b|\bprotocol (for|of) an? \b/iu],
  [
    'case-report',
    /\bcase reports?\b|\breport (on|of) (an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) cases?\b/iu,
  ],
  [
    'review',
    /\bmeta-?analys[ei]s\b|(?<!(retrospective|chart|record) )\breviews?\b|\bstate[- ]of[- ]the[- ]art\b|\boverview\b|\bcurrent (data|status|evidence|concepts)\b|\bfuture directions\b|\bperspectives\b/iu,
  ],
  [
    'guidance',
    /\b(practice|clinical|society|consensus) guidelines?\b|\bguidelines? (for|on)\b|\bconsensus\b|\bposition (statement|paper)\b|\brecommendations\b/iu,
  ],
  [
    'preclinical',
    /\b(porcine|swine|pigs?|canine|dogs?|rabbits?|rats?|mice|mouse|murine|ovine|sheep|animals?|cadaver\w*|phantoms?|xenografts?|preclinical|decellulari[sz]ation|cell lines?)\b|\b(ex[- ]vivo|in[- ]vitro)\b|\bsimulations?\b|\bfinite[- ]element\b|\b(numerical|computational|mathematical) (model|stud|analys)\w*/iu,
  ],
  [
    'trial',
    /\b(non-?)?randomi[sz]ed\b|\bphase (i{1,3}v?|iv|[1-4])\b|\bsingle-arm\b|\btrial\b|\bpilot study\b/iu,
  ],
  [
    'cohort',
    /\bretrospective\w*\b|\bprospective(ly)?\b|\bcohorts?\b|\bcase series\b|\bregist(?:ry|ries|ers?)\b|\bsingle-?[ -]?cent(er|re) experience\b|\bexperience (in|with) \d+\b|\bmulti-?(institutional|cent(er|re)) (clinical |observational )?study\b/iu,
  ],
] as const satisfies readonly (readonly [ReferenceKind, RegExp])[];

/** The kind that a text tells, with the words that tell it. */
const kindIn = (text: string): { kind: ReferenceKind; words: string } | undefined => {
  for (const [kind, pattern] of kindRules) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return { kind, words };
  }
  return undefined;
};

const kindOf = (
  { kind, title = '', declared, line }: Citation,
  design: string | undefined,
): Pick<ReferenceFacts, 'kind' | 'kindFrom' | 'kindWords'> => {
  if (declared?.kind !== undefined) return { kind: declared.kind, kindFrom: 'editor' };
  const form = kind === 'report' && !assesses.test(line) ? 'other' : byForm[kind];
  if (form !== undefined) return { kind: form, kindFrom: 'form' };
  const inDesign = design === undefined ? undefined : kindIn(design);
  if (inDesign) return { kind: inDesign.kind, kindFrom: 'study', kindWords: inDesign.words };
  const inTitle = kindIn(title);
  return inTitle
    ? { kind: inTitle.kind, kindFrom: 'title', kindWords: inTitle.words }
    : { kind: 'untold', kindFrom: 'nothing' };
};

const organsOf = ({
  title = '',
  declared,
}: Citation): Pick<ReferenceFacts, 'organs' | 'organsFrom'> => {
  if (declared?.organs) return { organs: declared.organs, organsFrom: 'editor' };
  const found = organs.filter((organ) => organRules[organ].test(title));
  return { organs: found, organsFrom: found.length > 0 ? 'title' : 'nothing' };
};

/**
 * What kind of source a reference is, and which organs it is about.
 *
 * @param design the design that the evidence summary gives of the study that it reports, if it is there
 */
export const referenceFacts = (citation: Citation, design?: string): ReferenceFacts => ({
  ...kindOf(citation, design),
  ...organsOf(citation),
});
