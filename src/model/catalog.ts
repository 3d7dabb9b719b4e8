import { anchoredOf } from './anchored.ts';
import type { Coding } from './coding.ts';
import type { Guideline } from './guideline.ts';
import { listedSince } from './listed-since.ts';
import {
  citationsOf,
  codingsOf,
  definitionsOf,
  relatedGuidelinesOf,
  revisionsOf,
  studiesOf,
} from './records.ts';

/** A guideline in brief. */
export interface CatalogGuideline extends Pick<
  Guideline,
  | 'number'
  | 'subject'
  | 'abbreviation'
  | 'publisher'
  | 'publisherHref'
  | 'originalEffective'
  | 'reviewed'
  | 'revised'
  | 'nextReview'
  | 'archived'
> {
  /** How many it holds of each. */
  readonly counts: {
    readonly sections: number;
    readonly studies: number;
    readonly codes: number;
    readonly definitions: number;
    readonly references: number;
    readonly revisions: number;
  };
}

/** Where a guideline lists a code, or a range of codes. */
export interface CodeListing extends Pick<
  Coding,
  'anchor' | 'system' | 'code' | 'codeEnd' | 'display' | 'statuses' | 'listedSince'
> {
  /** Number of the guideline. */
  readonly number: string;
}

/** What a library holds, ready to be looked up; plain data, whose lists are in the order of the guidelines’ numbers. */
export interface Catalog {
  /** The guidelines by number. */
  readonly guidelines: Readonly<Record<string, CatalogGuideline>>;
  /** The listings of each code or range of codes: `0600T`, `C22.0-C22.9`. */
  readonly codes: Readonly<Record<string, readonly CodeListing[]>>;
  /** Each guideline’s anchors and aliases, with the anchor that each stands for: itself, or another. */
  readonly anchors: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Numbers of the guidelines in this library that each guideline names as related. */
  readonly links: Readonly<Record<string, readonly string[]>>;
  /** Numbers of the guidelines in this library that name each guideline as related. */
  readonly backLinks: Readonly<Record<string, readonly string[]>>;
}

const alphabetically = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sortedRecord = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].toSorted(([a], [b]) => alphabetically(a, b)));

const inBrief = (guideline: Guideline): CatalogGuideline => ({
  number: guideline.number,
  subject: guideline.subject,
  abbreviation: guideline.abbreviation,
  publisher: guideline.publisher,
  publisherHref: guideline.publisherHref,
  originalEffective: guideline.originalEffective,
  reviewed: guideline.reviewed,
  revised: guideline.revised,
  nextReview: guideline.nextReview,
  archived: guideline.archived,
  counts: {
    sections: guideline.sections.length,
    studies: studiesOf(guideline).length,
    codes: codingsOf(guideline).length,
    definitions: definitionsOf(guideline).length,
    references: citationsOf(guideline).length,
    revisions: revisionsOf(guideline).length,
  },
});

const listingsOf = (guideline: Guideline): CodeListing[] =>
  codingsOf(guideline).map((coding) => ({
    number: guideline.number,
    anchor: coding.anchor,
    system: coding.system,
    code: coding.code,
    codeEnd: coding.codeEnd,
    display: coding.display,
    statuses: coding.statuses,
    listedSince: listedSince(guideline, coding),
  }));

const codeOf = ({ code, codeEnd }: CodeListing): string =>
  codeEnd === undefined ? code : `${code}-${codeEnd}`;

/** Each anchor and alias of a guideline, with the anchor that it stands for; in alphabetical order. */
export const anchorsOf = (guideline: Guideline): Record<string, string> =>
  sortedRecord([
    ...anchoredOf(guideline).map(({ anchor }) => [anchor, anchor] as const),
    ...Object.entries(guideline.aliases),
  ]);

const linksOf = (guideline: Guideline): string[] => [
  ...new Set(
    relatedGuidelinesOf(guideline)
      .filter(({ held }) => held)
      .map(({ number }) => number),
  ),
];

/** Gathers what a library holds. The order of the guidelines makes no difference. */
export const buildCatalog = (guidelines: readonly Guideline[]): Catalog => {
  const ordered = guidelines.toSorted((a, b) => alphabetically(a.number, b.number));
  const links = ordered.map((guideline) => [guideline.number, linksOf(guideline)] as const);
  const sources = new Map<string, string[]>(ordered.map(({ number }) => [number, []]));
  for (const [source, targets] of links)
    for (const target of targets) sources.get(target)?.push(source);
  return {
    guidelines: sortedRecord(ordered.map((guideline) => [guideline.number, inBrief(guideline)])),
    codes: sortedRecord(Map.groupBy(ordered.flatMap(listingsOf), codeOf)),
    anchors: sortedRecord(ordered.map((guideline) => [guideline.number, anchorsOf(guideline)])),
    links: sortedRecord(links),
    backLinks: sortedRecord(sources),
  };
};
