import { SitemapStream, streamToPromise } from 'sitemap';
import {
  aboutPath,
  accessibilityPath,
  codePath,
  codesPath,
  guidelinePath,
  historyPath,
  noticePath,
  referencesPath,
  siteAddress,
  updatesPath,
} from '#model/site-paths.ts';
import { textFile } from '#site/file-route.ts';
import { base, catalog, guidelines, notices, site } from '#site/site.ts';

/** The pages for search engines (sitemaps.org). */
export const GET = textFile('application/xml', async () => {
  const all = await guidelines();
  const { codes } = await catalog();
  const pages = [
    ...[
      base,
      aboutPath(base),
      accessibilityPath(base),
      codesPath(base),
      updatesPath(base),
      ...(await notices()).map(({ name }) => noticePath(base, name)),
    ].map((path) => ({ path, modified: undefined })),
    ...all.flatMap(({ number, revised }) =>
      [guidelinePath, referencesPath, historyPath].map((pathOf) => ({
        path: pathOf(base, number),
        modified: revised,
      })),
    ),
    ...Object.keys(codes).map((code) => ({ path: codePath(base, code), modified: undefined })),
  ];
  const stream = new SitemapStream({
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  for (const { path, modified } of pages) {
    stream.write({
      url: siteAddress(site, path),
      ...(modified === undefined ? {} : { lastmod: modified }),
    });
  }
  stream.end();
  return (await streamToPromise(stream)).toString('utf8');
});
