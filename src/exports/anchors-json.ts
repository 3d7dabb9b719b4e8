import { anchorsOf } from '#model/catalog.ts';
import type { Guideline } from '#model/guideline.ts';
import {
  anchorPath,
  guidelinePath,
  siteAddress,
  versionPath,
  type Site,
} from '#model/site-paths.ts';
import type { Version } from '#model/version.ts';
import { jsonText } from './json-text.ts';

const anchorsIn = (guideline: Guideline, page: string): object[] =>
  Object.entries(anchorsOf(guideline)).map(([anchor, target]) => ({
    anchor,
    ...(target === anchor ? {} : { aliasOf: target }),
    address: anchorPath(page, target),
  }));

const versionsIn = (number: string, versions: readonly Version[], site: Site): object[] =>
  versions.map(({ date, guideline }) => {
    const page = siteAddress(site, versionPath(site.base, number, date));
    return { date, page, anchors: anchorsIn(guideline, page) };
  });

/**
 * Every anchor and alias of every guideline as JSON, each with the address that it leads to, and
 * those of its earlier versions.
 *
 * @param earlier the earlier versions of each guideline, by its number
 */
export const anchorsJson = (
  guidelines: readonly Guideline[],
  site: Site,
  earlier: ReadonlyMap<string, readonly Version[]> = new Map(),
): string =>
  jsonText({
    guidelines: guidelines
      .toSorted((a, b) => (a.number < b.number ? -1 : 1))
      .map((guideline) => {
        const { number } = guideline;
        const page = siteAddress(site, guidelinePath(site.base, number));
        const versions = earlier.get(number) ?? [];
        return {
          number,
          page,
          anchors: anchorsIn(guideline, page),
          ...(versions.length === 0 ? {} : { versions: versionsIn(number, versions, site) }),
        };
      }),
  });
