import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { BuiltFolder } from './page-assets.ts';

/** What a reader types in a library: made from what its first guideline publishes. */
export interface BenchQueries {
  /** The page that the search is opened on, from the site’s base. */
  readonly page: string;
  /** What is asked first. */
  readonly first: string;
  /** What is asked then: a question, a code, a misspelled author with a year, a word. */
  readonly next: readonly string[];
}

interface Item {
  readonly author?: readonly { readonly family?: string }[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
}

/** Two letters of a name in each other’s place, as in “meijernik”. */
const misspelled = (name: string): string => name.replace(/(.)(.)(?=.$)/u, '$2$1').toLowerCase();

/** @throws if the site has no guideline */
export function queriesOf({ dir }: BuiltFolder): BenchQueries {
  const [folder] = globSync('guidelines/*', { cwd: dir }).sort();
  if (folder === undefined) throw new Error(`${dir} has no guideline`);
  const read = (name: string): string => readFileSync(path.join(dir, folder, name), 'utf8');
  const { subject } = JSON.parse(read('guideline.json')) as { subject: string };
  const items = JSON.parse(read('references.csl.json')) as Item[];
  const authored = items.flatMap(({ author, issued }) => {
    const family = author?.[0]?.family;
    const year = issued?.['date-parts']?.[0]?.[0];
    const isPlain = family !== undefined && /^[A-Za-z]{7,}$/u.test(family);
    return isPlain && year !== undefined ? [`${misspelled(family)} ${String(year)}`] : [];
  });
  const [listed] = parse<{ code: string }>(read('codes.csv'), { columns: true, to: 1 });
  return {
    page: `${folder.replaceAll(path.sep, '/')}/`,
    first: subject.toLowerCase(),
    next: [
      `is ${subject.toLowerCase()} covered`,
      ...(listed ? [listed.code] : []),
      ...authored.slice(0, 1),
      'recurrence',
    ],
  };
}
