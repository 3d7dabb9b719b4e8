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

interface SupersededRoute {
  readonly params: { readonly number: string; readonly date: string };
  readonly props: {
    readonly guideline: Guideline;
    /** The day from which the next version held, and the date of the current one. */
    readonly until: string;
    readonly current: string;
  };
}

/** A path for each earlier version. */
export const supersededPaths = async (): Promise<SupersededRoute[]> =>
  (await guidelineVersions()).flatMap(({ versions }) =>
    versions.slice(0, -1).map(({ date, guideline }, index) => ({
      params: { number: guideline.number, date },
      props: {
        guideline,
        until: versions[index + 1]?.date ?? '',
        current: versions.at(-1)?.date ?? '',
      },
    })),
  );
