import { siteAddress } from '#model/site-paths.ts';
import { textFile } from '#site/file-route.ts';
import { base, site } from '#site/site.ts';

export const GET = textFile(
  'text/plain',
  () => `User-agent: *\nAllow: /\n\nSitemap: ${siteAddress(site, `${base}sitemap.xml`)}\n`,
);
