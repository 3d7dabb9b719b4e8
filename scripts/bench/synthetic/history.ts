import type { Random } from './random.ts';
import type { Subject } from './subject.ts';

/** An update history, with the dates that the header and the approval repeat. */
export interface History {
  /** Text of `update-history.mdx`. */
  readonly text: string;
  readonly first: string;
  readonly last: string;
  /** The committee’s day, some weeks before the last revision. */
  readonly reviewed: string;
}

const reviews: readonly string[] = [
  'Scheduled review. Maintained position statement. Updated references.',
  'Scheduled review. Position statement maintained; updated references.',
  'Scheduled review. Maintained position statement and updated references.',
  'Revision. Updated references and maintained position statement.',
  'Scheduled review. Revised description. Maintained position statement and updated references.',
];

/** Eleven revisions, a year apart. */
export function historyOf({ codes: [one, other] }: Subject, random: Random): History {
  const month = String(random.whole(2, 12)).padStart(2, '0');
  const day = (year: number): string => `${String(year)}-${month}-15`;
  const review = (year: number) => [day(year), random.pick(reviews)] as const;
  const first = day(2014);
  const last = day(2024);
  const entries = [
    [first, 'New Medical Coverage Guideline.'],
    ...[2015, 2016, 2017, 2018].map(review),
    [day(2019), `Quarterly CPT/HCPCS coding update. Added codes ${one}, ${other}.`],
    [day(2020), `Annual CPT/HCPCS coding update. Revised ${other}.`],
    ...[2021, 2022, 2023, 2024].map(review),
  ] as const;
  const rows = entries.map(([date, change]) => `| ${date} | ${change} |\n`).join('');
  return {
    text: `| Date | Change |\n| --- | --- |\n${rows}`,
    first,
    last,
    reviewed: `2024-${month}-01`,
  };
}
