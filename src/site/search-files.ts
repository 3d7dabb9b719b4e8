import { getEntry } from 'astro:content';
import { handOver } from '#indexing/handover.ts';
import { makeSearchFiles, wholeLimit, type SearchFiles } from '#indexing/search-files.ts';
import { noSynonyms } from '#model/synonyms.ts';
import { guidelines } from './site.ts';

/** @throws RangeError if it is no number of bytes */
const limitOf = (text: string | undefined): number => {
  if (text === undefined) return wholeLimit;
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 0) return limit;
  throw new RangeError(`SEARCH_WHOLE_LIMIT should be a number of bytes, not “${text}”.`);
};

const make = async (): Promise<SearchFiles> => {
  const synonyms = (await getEntry('synonyms', 'library'))?.data ?? noSynonyms;
  const limit = limitOf(process.env['SEARCH_WHOLE_LIMIT']);
  const files = makeSearchFiles(await guidelines(), synonyms, limit);
  handOver(files.pagefind);
  return files;
};

let made: Promise<SearchFiles> | undefined;

/**
 * The files of the search, made once for all pages. `SEARCH_WHOLE_LIMIT` takes the place of the
 * bytes up to which all records are one file.
 */
export const searchFiles = (): Promise<SearchFiles> => (made ??= make());
