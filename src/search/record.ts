import type { SourceKind } from '#model/citation.ts';
import type { Synonyms } from '#model/synonyms.ts';

/** What a record stands for: each is one thing that can be cited by its address. */
export const recordKinds = [
  'guideline',
  'section',
  'position',
  'criterion',
  'study',
  'definition',
  'exception',
  'index-term',
  'related',
  'code',
  'revision',
  'approval',
  'reference',
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** The groups of an answer, in the order in which they are shown: policy comes before literature. */
export const groups = ['exact', 'policy', 'codes', 'references'] as const;

export type Group = (typeof groups)[number];

/** The group that each kind of record belongs to unless it is an exact match. */
export const groupOf = (kind: RecordKind): Group =>
  kind === 'reference'
    ? 'references'
    : kind === 'code' || kind === 'revision' || kind === 'approval'
      ? 'codes'
      : 'policy';

/** One citable thing as the search knows it. */
export interface SearchRecord {
  /** Path with fragment, below the site’s base: `guidelines/02-40000-26/#code-0600T`. */
  readonly url: string;
  readonly kind: RecordKind;
  /** Number of the guideline that it stands in. */
  readonly guideline: string;
  readonly title: string;
  /** The section that it stands in; absent for the guideline itself. */
  readonly where?: string;
  /** What a code is: “Investigational”; absent where that depends on the indication, which the text says. */
  readonly status?: string;
  /** What excerpts are taken from. */
  readonly text: string;
  /** What it stands under, if that says what it is about: the scope of its position, the criterion that it is part of. */
  readonly under?: readonly string[];
  /** Other words for it, searched and never shown. */
  readonly aliases?: readonly string[];
  /** Authors, family name first: `Yang PC`. */
  readonly names?: readonly string[];
  /** Names of the journal, book or site, the printed one first. */
  readonly journal?: readonly string[];
  /** Year of publication, four digits. */
  readonly year?: string;
  readonly sourceKind?: SourceKind;
  /** Dates that it is known by, ISO 8601, as precise as printed. */
  readonly dates?: readonly string[];
  /** Its identifiers as `type:canonical form`: `pmid:31435129`, `code:0600T`. */
  readonly ids?: readonly string[];
}

/** What the search of a library knows of each guideline before it has read its records. */
export interface GuidelineEntry {
  readonly number: string;
  readonly subject: string;
  readonly publisher?: string;
  readonly abbreviation?: string;
  /** Its own abbreviations: short form, long form. */
  readonly abbreviations: readonly (readonly [short: string, long: string])[];
  /** Its index terms: with subject and abbreviation, they tell what it is about. */
  readonly terms: readonly string[];
}

/** A guideline as the search knows it. */
export interface SearchGuideline extends GuidelineEntry {
  /** Sections and the like, policy, codes, updates, references: everything citable in it. */
  readonly records: readonly SearchRecord[];
}

/** Everything that the search of a library is made from. */
export interface SearchData {
  readonly guidelines: readonly SearchGuideline[];
  /** Words that mean the same; and words that point to other words. */
  readonly synonyms: Synonyms;
  /** Spellings that do not decompose to ASCII by themselves, with their ASCII form: `łapinska` → `lapinska`. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Words that the library does not have, near to some of its own and spelled as they should be, with spaces between. */
  readonly realWords: string;
}
