/**
 * An invented library that is hard to lay out: one guideline that has too much of everything, and
 * one that has only what is required. Nothing in it is medical or coverage information.
 */
import { Random } from '../../scripts/bench/synthetic/random.ts';
import { evidenceOf } from '../../scripts/bench/synthetic/studies.ts';
import { subjectAt } from '../../scripts/bench/synthetic/subject.ts';
import { journals, months, surnames } from '../../scripts/bench/synthetic/vocabulary.ts';

/** The numbers of the two guidelines. */
export const stress = { full: '98-J0001-01', bare: '98-00002-02' } as const;

const counts = { codes: 200, references: 300, revisions: 60, related: 12 } as const;

const longWord = 'Pneumonoultramicroscopicsilicovolcanoconiosisthoracolaparoscopicdebridement';
const title = `${longWord} and the percutaneous, endoscopic, laparoscopic and open image-guided treatment of benign and malignant neoplasms of the thyroid, breast, lung, liver, pancreas, kidney, prostate and soft tissue in adolescents and adults`;

const list = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** One of the choices; the row of them begins anew at its end. */
const nth = (choices: readonly string[], index: number): string =>
  choices[index % choices.length] ?? '';

const digits = (value: number, length: number): string => String(value).padStart(length, '0');

const index = `---
number: ${stress.full}
subject: "${title}"
abbreviation: PNEUMODEBRIDE
publisher: The Invented Health Plan of the United Counties and Their Dependents, Incorporated
originalEffective: 1994-01-15
reviewed: 2024-02-22
revised: 2024-03-15
nextReview: 2025-03-15
linesOfBusiness: [Commercial, Medicare Advantage, Federal Employee Program, State Account Organization]
---

This guideline is invented and shows how the site looks at its limits. ${'It is no authorization, certification, explanation of benefits or guarantee of payment. '.repeat(4)}
`;

/** Criteria within criteria, five levels deep. */
const criteria = (level: number): string => `<Criteria need="${level % 2 === 0 ? 'all' : 'any'}">
<Criterion id="level-${String(level)}-a">The member has tried a treatment of level ${String(level)} for at least 12 weeks without a response, or has a contraindication to it that is documented in the record.</Criterion>
<Criterion id="level-${String(level)}-b">

One more thing is needed at level ${String(level)}.

${level < 5 ? criteria(level + 1) : ''}

</Criterion>
</Criteria>`;

const position = `<Position status="medically necessary" scope="neoplasms of the thyroid, breast, lung, liver, pancreas, kidney and prostate that are symptomatic and cannot be resected" id="neoplasms">

It is **medically necessary** when all of these hold.

${criteria(1)}

</Position>

<Position status="not covered" scope="all other indications">

It is **not covered** otherwise.

</Position>
`;

const description = `A wide table comes first.

| ${list(9, (at) => `Measure ${String(at + 1)}`).replaceAll('\n', ' | ')} |
| ${list(9, () => ':--').replaceAll('\n', ' | ')} |
${list(4, (row) => `| ${list(9, (at) => `about ${String(row * 9 + at)} milliliters`).replaceAll('\n', ' | ')} |`)}

## A heading that is so long that it goes on over several lines on a telephone and even on a screen of the usual width, ${longWord.toLowerCase()} among its words

Its text is short. An address that cannot be broken: https://www.example.org/${'averylongpathwithoutanyplacetobreakit'.repeat(4)}

### A heading of the third level

#### A heading of the fourth level

- A list
  - within a list
    - within a list
      - within a list, with ${longWord.toLowerCase()}

> A quotation.
`;

const doi = (at: number): string =>
  at % 25 === 0
    ? `10.1000/(SICI)1097-0258(19980815)17:15\\<${'unbroken'.repeat(12)}${String(at)}::AID-SIM968>3.0.CO;2-2`
    : `10.5555/stress.${String(at)}`;

const year = (at: number): number => 1990 + ((at * 7) % 34);

const references = list(counts.references, (at) => {
  const author = nth(surnames, at);
  const others =
    at % 10 === 0
      ? list(14, (of) => `${nth(surnames, at + of + 3)} ${nth(['A', 'BC'], of)}`).replaceAll(
          '\n',
          ', ',
        )
      : 'Roe R, et al';
  const number = String(at + 1);
  return `${number}. <Reference key="stress-${number}" /> ${author} M, ${others}. Long-term outcomes of treatment ${number}: a prospective cohort study. *${nth(journals, at)}*. ${String(year(at))} ${nth(months, at)};${String(20 + (at % 30))}(${String(1 + (at % 12))}):${String(100 + at)}-${String(109 + at)}. doi: ${doi(at)}.`;
});

const evidence = evidenceOf(
  [0, 1, 2, 3].map((at) => ({
    author: nth(surnames, at),
    year: year(at),
    key: `stress-${String(at + 1)}`,
  })),
  subjectAt(0),
  new Random(1),
);

const codes = list(
  counts.codes,
  (at) =>
    `| J${digits(1000 + at, 4)} | Injection, invented substance ${String(at + 1)}, ${at % 20 === 0 ? 'in a container with a name that goes on and on, for use with an apparatus of the third kind, each additional 15 minutes, list separately in addition to the code for the primary procedure, ' : ''}1 mg | ${at % 3 === 0 ? 'Medically necessary when criteria are met' : 'Not covered'} | original |`,
);

const revisions = list(counts.revisions, (at) => {
  const date = `${String(1994 + Math.floor(at / 2))}-${at % 2 === 0 ? '01' : '07'}-15`;
  if (at === 0) return `| ${date} | New Medical Coverage Guideline. |`;
  if (at === counts.revisions - 1)
    return '| 2024-03-15 | Scheduled review. Revised description, criteria, evidence summary, billing/coding, reimbursement, definitions, related guidelines and index terms. Maintained position statement and updated references. |';
  return `| ${date} | Scheduled review. Maintained position statement and updated references. |`;
});

const full: Readonly<Record<string, string>> = {
  'index.mdx': index,
  'description.mdx': description,
  'evidence-summary.mdx': evidence,
  'position-statement.mdx': position,
  'billing-coding.mdx': `## HCPCS coding

| Code | Descriptor | Status | Listed since |
| --- | --- | --- | --- |
${codes}
`,
  'program-exceptions.mdx': `**${longWord} Program of the Federal Employees and Their Dependents (FEP):** ${'FEP guidelines are to be followed. '.repeat(8)}\n`,
  'definitions.mdx': `**${longWord}:** ${'A word that is long. '.repeat(12)}\n`,
  'related-guidelines.mdx': `- [The guideline that has little](guideline:${stress.bare})
${list(counts.related - 1, (at) => `- [Percutaneous and Laparoscopic Treatment of Neoplasms of the ${nth(['Liver', 'Lung', 'Kidney'], at)}, Part ${String(at + 1)}](guideline:98-${digits(10_000 + at, 5)}-01)`)}
`,
  'other.mdx': `## Index terms

${list(12, (at) => `- ${at === 0 ? longWord : `Term ${String(at)}`}`)}
`,
  'references.mdx': `${references}\n`,
  'committee-approval.mdx':
    '<Approval committee="Invented Policy Committee" date="2024-02-22" />\n',
  'update-history.mdx': `| Date | Change |
| --- | --- |
${revisions}
`,
};

const bare: Readonly<Record<string, string>> = {
  'index.mdx': `---
number: ${stress.bare}
subject: Little
publisher: Invented Health Plan
originalEffective: 2020-01-01
linesOfBusiness: all
---

This guideline is invented and has only what is required.
`,
  'reimbursement.mdx': 'Nothing is said about it.\n',
};

/** Text by path below the content folder. */
export const stressLibrary: ReadonlyMap<string, string> = new Map([
  [
    'library.yaml',
    'title: Invented guidelines at their limits\npublisherAddress: https://plan.example/guidelines?number={number}\n',
  ],
  ...Object.entries({ [stress.full]: full, [stress.bare]: bare }).flatMap(([number, files]) =>
    Object.entries(files).map(([name, text]) => [`guidelines/${number}/${name}`, text] as const),
  ),
]);
