import { getCollection } from 'astro:content';
import type { Guideline } from '#model/guideline.ts';
import { versionDate, type Version } from '#model/version.ts';

/** A guideline with its versions. */
export interface GuidelineVersions {
  readonly guideline: Guideline;
  /** Every version that is held, oldest first; the last is the current one. */
  readonly versions: readonly Version[];
}

/** All guidelines with their versions. */
export const guidelineVersions = async (): Promise<GuidelineVersions[]> =>
  (await getCollection('guidelines')).map(({ data: { guideline, versions } }) => ({
    guideline,
    versions: [
      ...versions.map((version) => ({ date: version.date, guideline: version.guideline })),
      { date: versionDate(guideline), guideline },
    ],
  }));

/** Each two of some versions, the earlier one first. */
export const pairsOf = (versions: readonly Version[]): (readonly [Version, Version])[] =>
  versions.flatMap((from, index) => versions.slice(index + 1).map((to) => [from, to] as const));
