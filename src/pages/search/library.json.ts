import { getEntry } from 'astro:content';
import { noSynonyms } from '#model/synonyms.ts';
import { searchData } from '#search/records.ts';
import { textFile } from '#site/file-route.ts';
import { guidelines } from '#site/site.ts';

/** What the search of the library is made from: the records of all guidelines, and the synonyms. */
export const GET = textFile('application/json', async () => {
  const synonyms = (await getEntry('synonyms', 'library'))?.data ?? noSynonyms;
  return JSON.stringify(searchData(await guidelines(), synonyms));
});
