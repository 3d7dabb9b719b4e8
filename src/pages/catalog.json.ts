import { catalogJson } from '#exports/catalog-json.ts';
import { textFile } from '#site/file-route.ts';
import { catalog, site } from '#site/site.ts';

export const GET = textFile('application/json', async () => catalogJson(await catalog(), site));
