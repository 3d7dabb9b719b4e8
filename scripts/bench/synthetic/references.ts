import type { Random } from './random.ts';
import type { Subject } from './subject.ts';
import {
  initials,
  journals,
  months,
  sponsors,
  surnames,
  titleEndings,
  titleOpenings,
} from './vocabulary.ts';

/** An article that a study of the evidence summary comes from. */
export interface Article {
  readonly author: string;
  readonly year: number;
  /** Key that the reference gets: `anderman-2019`. */
  readonly key: string;
}

export interface ReferenceList {
  /** Text of `references.mdx`. */
  readonly text: string;
  /** Its journal articles, in order. */
  readonly articles: readonly Article[];
}

/** How many references of each kind the first guideline has: 57 in all. */
const counts = { article: 39, trial: 4, guidance: 8, determination: 2, topic: 2, clearance: 2 };

const list = (count: number, line: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => line(index));

function articleLine(author: string, year: number, subject: Subject, random: Random): string {
  const others = random
    .sample(surnames, random.whole(1, 6))
    .map((name) => `${name} ${random.pick(initials)}`);
  const names = [`${author} ${random.pick(initials)}`, ...others].join(', ');
  const authors = random.whole(0, 1) === 0 ? names : `${names}, et al`;
  const title = `${random.pick(titleOpenings)} ${subject.procedure} (${subject.abbreviation}) for ${subject.condition}: ${random.pick(titleEndings)}`;
  const first = random.whole(10, 900);
  const volume = random.whole(4, 60);
  const place = `${String(year)} ${random.pick(months)};${String(volume)}(${String(random.whole(1, 12))}):${String(first)}-${String(first + random.whole(4, 9))}`;
  const doi = `10.5555/syn.${String(subject.index)}.${author.toLowerCase()}.${String(year)}`;
  const epub =
    random.whole(0, 2) === 0
      ? ` Epub ${String(year)} ${random.pick(months)} ${String(random.whole(1, 28))}.`
      : '';
  return `${authors}. ${title}. *${random.pick(journals)}*. ${place}. doi: ${doi}.${epub}`;
}

function otherLines({ index, title, procedure, condition }: Subject, random: Random): string[] {
  const month = (): string => random.pick(['June', 'September', 'December']);
  return [
    ...list(
      counts.trial,
      (at) =>
        `ClinicalTrials.gov. NCT${String(90_000_000 + index * 10 + at)}: Pilot Study of ${title}, Part ${String(at + 1)}. ${random.pick(sponsors)} (${month()} ${String(random.whole(2012, 2022))}).`,
    ),
    ...list(
      counts.guidance,
      (at) =>
        `National Institute for Health and Care Excellence (NICE). Interventional procedure guidance ${String(5000 + index * 10 + at)}: ${title} (${month()} ${String(random.whole(2014, 2022))}). Accessed at http://www.nice.org.uk/.`,
    ),
    `Centers for Medicare and Medicaid (CMS). Local Coverage Article: Billing and Coding: ${title} (A${String(60_000 + index)}) (10/03/18) (revised 02/20/20).`,
    `Centers for Medicare and Medicaid (CMS). Local Coverage Determination (LCD): ${title} (L${String(40_000 + index)}) (Retired 07/01/20).`,
    ...list(
      counts.topic,
      (at) =>
        `UpToDate. Treatment of ${condition} by ${procedure}, part ${String(at + 1)}. ${String(2021 + at)}. Accessed at uptodate.com.`,
    ),
    ...list(counts.clearance, (at) => {
      const number = `K${String(100_000 + index * 10 + at)}`;
      return `U.S. Food and Drug Administration (FDA) Center for Devices and Radiological Health (CDRH). ${title} System (${random.pick(sponsors)}). Summary of Safety and Effectiveness. No. ${number}. October 24, 2011. Accessed at http://www.accessdata.fda.gov/cdrh_docs/pdf10/${number}.pdf.`;
    }),
  ];
}

/** A reference list of the first guideline’s size and kinds, in alphabetical order. */
export function referencesOf(subject: Subject, random: Random): ReferenceList {
  const articles = random.sample(surnames, counts.article).map((author): Article => {
    const year = random.whole(2012, 2023);
    return { author, year, key: `${author.toLowerCase()}-${String(year)}` };
  });
  const lines = [
    ...articles.map(({ author, year }) => articleLine(author, year, subject, random)),
    ...otherLines(subject, random),
  ].sort();
  const text = lines.map((line, index) => `${String(index + 1)}. ${line}\n`).join('');
  return { text, articles };
}
