import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const entry = z.union([
  z.strictObject({
    q: z.string(),
    want: z.array(z.string()).min(1),
    rank: z.int().positive().default(3),
  }),
  z.strictObject({ q: z.string(), none: z.literal(true) }),
]);

const setSchema = z.record(z.string(), z.array(entry));

export type RelevanceEntry = z.infer<typeof entry>;

/** The share of the queries that must be answered well. */
export const leastShare = 0.97;

/** Libraries, with what readers type there. */
export const relevanceLibraries = [
  {
    name: 'the first guideline',
    content: 'content',
    files: ['tests/relevance/queries.yaml', 'tests/relevance/by-kind.yaml'],
  },
  {
    name: 'the invented guidelines',
    content: 'tests/fixtures/valid',
    files: ['tests/relevance/invented.yaml'],
  },
] as const;

export const readRelevance = (files: readonly string[]): RelevanceEntry[] =>
  files.flatMap((file) => Object.values(setSchema.parse(parse(readFileSync(file, 'utf8')))).flat());

/** What is to be told of a set of queries: how many pass, what fails, what was found and is not there. */
export interface RelevanceReport {
  readonly share: number;
  readonly failures: readonly string[];
  readonly wronglyFound: readonly string[];
  readonly summary: string;
}

const failureOf = (wanted: RelevanceEntry, hits: readonly string[]): string | undefined => {
  if ('none' in wanted)
    return hits.length === 0 ? undefined : `${wanted.q}: found ${hits.slice(0, 3).join(', ')}`;
  const at = hits.findIndex((hit) => wanted.want.includes(hit));
  return at >= 0 && at < wanted.rank
    ? undefined
    : `${wanted.q}: ${wanted.want.join(' or ')} at ${String(at + 1)} of ${hits.slice(0, 4).join(', ')}`;
};

/**
 * Asks one query after the other.
 *
 * @param hitsFor tells where the hits of a query lead: anchors, `page` for a guideline itself
 */
export const judgeRelevance = async (
  name: string,
  set: readonly RelevanceEntry[],
  hitsFor: (query: string) => Promise<readonly string[]>,
): Promise<RelevanceReport> => {
  const failures: string[] = [];
  const wronglyFound: string[] = [];
  for (const wanted of set) {
    const failure = failureOf(wanted, await hitsFor(wanted.q));
    if (failure !== undefined) ('none' in wanted ? wronglyFound : failures).push(failure);
  }
  const passed = set.length - failures.length - wronglyFound.length;
  const share = passed / set.length;
  const summary = `${name}: ${String(passed)} of ${String(set.length)} queries (${(100 * share).toFixed(1)} %)`;
  return { share, failures, wronglyFound, summary };
};
