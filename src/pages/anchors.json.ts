import { anchorsJson } from '#exports/anchors-json.ts';
import { textFile } from '#site/file-route.ts';
import { guidelines, site } from '#site/site.ts';

export const GET = textFile('application/json', async () => anchorsJson(await guidelines(), site));
