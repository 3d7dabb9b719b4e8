import { textFile } from '#site/file-route.ts';
import { searchFiles } from '#site/search-files.ts';

/** What the search loads first: all records of the library, or the tables of a large one. */
export const GET = textFile('application/json', async () => (await searchFiles()).library);
