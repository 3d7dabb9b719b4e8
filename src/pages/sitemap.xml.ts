import { SitemapStream, streamToPromise } from 'sitemap';
import {
  codePath,
  codesPath,
  guidelinePath,
  historyPath,
  referencesPath,
  siteAddress,
  updatesPath,
} from '#model/site-paths.ts';
import { textFile } from '#site/file-route.ts';
import { base, catalog, guidelines, site } from '#site/site.ts';

/** The pages for search engines (sitemaps.org). */
export const GET = textFile('application/xml', async () => {
  const all = await guidelines();
  const { codes } = await catalog();
  const pages = [
    ...[base, `${base}about/`, codesPath(base), updatesPath(base)].map((path) => ({
      path,
      modified: undefined,
    })),
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
