import { siteAddress } from '#model/site-paths.ts';
import { openSearchDescription } from '#search/open-search.ts';
import { textFile } from '#site/file-route.ts';
import { base, settings, site } from '#site/site.ts';

export const GET = textFile('application/opensearchdescription+xml', async () =>
  openSearchDescription({
    title: (await settings()).title,
    home: siteAddress(site, base),
  }),
);
