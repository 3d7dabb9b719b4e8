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

const of = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `tests/relevance/${name}.yaml`);

/** Libraries that are published by a site of the browser’s tests, with what readers type there. */
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

/** All libraries, with everything that readers type there. */
export const searchedLibraries: readonly {
  readonly name: string;
  readonly content: string;
  readonly files: readonly string[];
}[] = [
  ...relevanceLibraries.map((library) =>
    library.content === 'content'
      ? {
          ...library,
          files: [
            ...library.files,
            ...of(
              'clinicians',
              'reviewers',
              'staff',
              'in-a-hurry',
              'in-sentences',
              'further',
              'examined',
              'asked',
              'asked-2',
              'asked-3',
              'dates',
            ),
          ],
        }
      : library,
  ),
  {
    name: 'four guidelines',
    content: 'tests/fixtures/four',
    files: of(
      'four-by-kind',
      'four-by-kind-2',
      'four-in-a-hurry',
      'four-in-sentences',
      'four-further',
    ),
  },
  {
    name: 'sleep apnea',
    content: 'tests/fixtures/sleep-apnea',
    files: of('sleep-apnea'),
  },
  {
    name: 'glucose monitors',
    content: 'tests/fixtures/glucose-monitors',
    files: of('glucose-monitors'),
  },
  {
    name: 'a drug and an operation',
    content: 'tests/fixtures/drug-and-surgery',
    files: of('drug-and-surgery', 'drug-and-surgery-2'),
  },
];

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
  const isWanted = (hit: string): boolean =>
    wanted.want.some((target) => hit === target || hit.endsWith(`/${target}`));
  const at = hits.findIndex(isWanted);
  return at >= 0 && at < wanted.rank
    ? undefined
    : `${wanted.q}: ${wanted.want.join(' or ')} at ${String(at + 1)} of ${hits.slice(0, 4).join(', ')}`;
};

/**
 * Asks one query after the other.
 *
 * @param hitsFor tells where the hits of a query lead: anchors, `page` for a guideline itself; before it,
 *   where there are several guidelines, the number and a slash
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
