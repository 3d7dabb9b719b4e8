import { libraryAtom } from '#exports/updates-atom.ts';
import { textFile } from '#site/file-route.ts';
import { guidelines, settings, site } from '#site/site.ts';

export const GET = textFile('application/atom+xml', async () =>
  libraryAtom(await guidelines(), site, { library: (await settings()).title }),
);
