import type { Catalog } from '#model/catalog.ts';
import {
  anchorPath,
  codePath,
  exportPaths,
  guidelinePath,
  guidelineSchemaPath,
  historyPath,
  referencesPath,
  siteAddress,
  type Site,
} from '#model/site-paths.ts';
import { jsonText } from './json-text.ts';

const sortedEntries = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1));

const guidelineAddresses = (site: Site, number: string): Record<string, string> => {
  const { base } = site;
  const paths = {
    page: guidelinePath(base, number),
    references: referencesPath(base, number),
    history: historyPath(base, number),
    ...exportPaths(base, number),
  };
  return Object.fromEntries(
    Object.entries(paths).map(([name, path]) => [name, siteAddress(site, path)]),
  );
};

/** Everything that the library holds as JSON: its guidelines, its codes, and what links to what. */
export const catalogJson = (catalog: Catalog, site: Site): string => {
  const { base } = site;
  return jsonText({
    guidelineSchema: siteAddress(site, guidelineSchemaPath(base)),
    guidelines: sortedEntries(catalog.guidelines).map(([number, { counts, ...header }]) => ({
      ...header,
      counts,
      addresses: guidelineAddresses(site, number),
    })),
    codes: sortedEntries(catalog.codes).flatMap(([code, [first, ...others]]) =>
      first === undefined
        ? []
        : [
            {
              system: first.system,
              code: first.code,
              codeEnd: first.codeEnd,
              address: siteAddress(site, codePath(base, code)),
              guidelines: [first, ...others].map((listing) => ({
                number: listing.number,
                anchor: listing.anchor,
                address: siteAddress(
                  site,
                  anchorPath(guidelinePath(base, listing.number), listing.anchor),
                ),
                display: listing.display,
                statuses: listing.statuses.map(({ status, indication }) => ({
                  status,
                  indication: indication?.text,
                })),
                listedSince: listing.listedSince,
              })),
            },
          ],
    ),
    links: sortedEntries(catalog.links).flatMap(([from, targets]) =>
      targets.map((to) => ({ from, to })),
    ),
  });
};
