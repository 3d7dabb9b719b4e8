import { anchorsOf } from '#model/catalog.ts';
import type { Guideline } from '#model/guideline.ts';
import { anchorPath, guidelinePath, siteAddress, type Site } from '#model/site-paths.ts';
import { jsonText } from './json-text.ts';

const anchorsIn = (guideline: Guideline, site: Site): object[] => {
  const page = siteAddress(site, guidelinePath(site.base, guideline.number));
  return Object.entries(anchorsOf(guideline)).map(([anchor, target]) => ({
    anchor,
    ...(target === anchor ? {} : { aliasOf: target }),
    address: anchorPath(page, target),
  }));
};

/** Every anchor and alias of every guideline as JSON, each with the address that it leads to. */
export const anchorsJson = (guidelines: readonly Guideline[], site: Site): string =>
  jsonText({
    guidelines: guidelines
      .toSorted((a, b) => (a.number < b.number ? -1 : 1))
      .map((guideline) => ({
        number: guideline.number,
        page: siteAddress(site, guidelinePath(site.base, guideline.number)),
        anchors: anchorsIn(guideline, site),
      })),
  });
