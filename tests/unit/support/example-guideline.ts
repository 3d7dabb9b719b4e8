import type { Citation } from '#model/citation.ts';
import type { Coding } from '#model/coding.ts';
import type { Guideline } from '#model/guideline.ts';
import type { Section } from '#model/section.ts';
import type { Study } from '#model/study.ts';
import { headingOf, proseOf } from './prose.ts';

const study: Study = {
  kind: 'study',
  anchor: 'study-doe-2020',
  citationKey: 'doe-2020',
  design: 'Randomized controlled trial',
  setting: '4 hospitals in Norway',
  period: '2015 to 2018',
  enrolled: 120,
  participants: 'Adults with example disease',
  intervention: 'Example therapy (60 patients)',
  comparator: 'Usual care (60 patients)',
  outcomes: [
    {
      measure: 'Response',
      group: 'Example therapy',
      value: { value: 55, unit: '%', text: '55%' },
      interval: { kind: 'CI', level: 95, low: 42, high: 68, text: '95% CI 42 to 68' },
      at: { value: 1, unit: 'year', text: '1 year' },
      count: { events: 33, total: 60 },
      note: 'primary end point',
    },
    { measure: 'Median survival', value: { value: 2.7, unit: 'years', text: '2.7 years' } },
  ],
  harms: ['Infections in 3 patients.'],
  limitations: ['No blinding.'],
  conclusions: ['Example therapy was effective.'],
  blocks: [
    proseOf('The trial ran from 2015 to 2018.'),
    { kind: 'note', prose: proseOf('The source says 119.') },
  ],
};

const tumor: Coding = {
  anchor: 'code-C22.0-C22.9',
  system: 'ICD-10-CM',
  systemUri: 'http://hl7.org/fhir/sid/icd-10-cm',
  code: 'C22.0',
  codeEnd: 'C22.9',
  display: 'Malignant neoplasm of liver | intrahepatic bile ducts',
  statuses: [
    {
      status: 'Covered when criteria are met',
      indication: { html: 'First-line <em>therapy</em>', text: 'First-line therapy' },
    },
    { status: 'Not covered', indication: { html: 'Maintenance', text: 'Maintenance' } },
  ],
  listedSince: 'original',
};

const procedure: Coding = {
  anchor: 'code-0000T',
  system: 'CPT',
  systemUri: 'http://www.ama-assn.org/go/cpt',
  code: '0000T',
  display: 'Example procedure, "percutaneous"',
  statuses: [{ status: 'Investigational' }],
};

const citation: Citation = {
  key: 'doe-2020',
  anchor: 'ref-doe-2020',
  number: 1,
  line: 'Doe J, Roe R, et al. A trial of example therapy. J Examples. 2020 May;12(3):45-52. doi: 10.1000/example.2020.45.',
  html: 'Doe J, Roe R, et al. A trial of example therapy. <em>J Examples</em>. 2020 May;12(3):45-52. doi: <a href="https://doi.org/10.1000/example.2020.45" rel="external">10.1000/example.2020.45</a>.',
  kind: 'journal-article',
  authors: [
    { family: 'Doe', given: 'J' },
    { family: 'Roe', given: 'R' },
  ],
  etAl: true,
  title: 'A trial of example therapy',
  containerTitle: 'J Examples',
  issued: '2020-05',
  volume: '12',
  issue: '3',
  page: '45–52',
  identifiers: { doi: '10.1000/example.2020.45' },
  notes: [],
  unread: [],
  citedIn: ['study-doe-2020'],
};

const sections: Section[] = [
  {
    id: 'description',
    title: 'Description',
    blocks: [
      {
        kind: 'prose',
        html: '<p>See <a href="/guidelines/09-J0000-94/">Other</a>.</p><h3 id="description-dosing">Dosing</h3>',
        markdown:
          'See [Other](/guidelines/09-J0000-94/) and [the trial](#ref-doe-2020).\n\n## Dosing\n\n| Weight | Dose |\n| --- | --- |\n| under 40 kg | 50 mg |',
        text: 'See Other.\nDosing',
        headings: [{ anchor: 'description-dosing', level: 2, text: 'Dosing' }],
      },
    ],
  },
  { id: 'evidence-summary', title: 'Summary and Analysis of Evidence', blocks: [study] },
  {
    id: 'position-statement',
    title: 'Position Statement',
    blocks: [
      {
        kind: 'position',
        anchor: 'position-adults',
        status: 'medically necessary',
        scope: 'example disease',
        blocks: [
          proseOf('Example therapy is considered medically necessary.'),
          {
            kind: 'criteria',
            need: 'all',
            items: [
              { anchor: 'criterion-adult', prose: proseOf('The member is 18 years or older.') },
              {
                anchor: 'criterion-disease',
                prose: proseOf('One of these is present:'),
                criteria: {
                  kind: 'criteria',
                  need: { atLeast: 2 },
                  items: [
                    { anchor: 'criterion-a', prose: proseOf('Primary example disease.') },
                    {
                      anchor: 'criterion-b',
                      prose: proseOf('Relapsed example disease.'),
                      criteria: {
                        kind: 'criteria',
                        need: 'any',
                        items: [{ anchor: 'criterion-b-1', prose: proseOf('After 1 year.') }],
                      },
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
      {
        kind: 'position',
        status: 'not covered',
        scope: 'all other indications',
        blocks: [
          proseOf('Nothing else is covered.'),
          { kind: 'note', prose: proseOf('The source repeats this.') },
        ],
      },
      {
        kind: 'criteria',
        need: 'any',
        items: [{ anchor: 'criterion-apart', prose: proseOf('A criterion of no position.') }],
      },
      { kind: 'note', prose: proseOf('The source ends here.') },
    ],
  },
  {
    id: 'billing-coding',
    title: 'Billing/Coding Information',
    blocks: [
      headingOf('billing-coding-cpt-coding', 'CPT® coding'),
      { kind: 'codes', system: 'CPT', heading: 'CPT® coding', codings: [procedure] },
      headingOf('billing-coding-icd-10-cm-coding', 'ICD-10-CM coding'),
      { kind: 'codes', system: 'ICD-10-CM', heading: 'ICD-10-CM coding', codings: [tumor] },
    ],
  },
  {
    id: 'program-exceptions',
    title: 'Program Exceptions',
    blocks: [
      {
        kind: 'program-exceptions',
        programExceptions: [
          {
            anchor: 'exception-fep',
            program: 'Federal Employee Program (FEP)',
            prose: proseOf('FEP guidelines are to be followed.'),
          },
        ],
      },
    ],
  },
  {
    id: 'definitions',
    title: 'Definitions',
    blocks: [
      {
        kind: 'definitions',
        definitions: [
          { anchor: 'def-example', term: 'Example', prose: proseOf('A thing made up.') },
        ],
      },
    ],
  },
  {
    id: 'related-guidelines',
    title: 'Related Guidelines',
    blocks: [
      {
        kind: 'related-guidelines',
        relatedGuidelines: [
          {
            anchor: 'related-09-J0000-94',
            number: '09-J0000-94',
            title: 'Other Therapy',
            href: '/guidelines/09-J0000-94/',
            held: true,
          },
          {
            anchor: 'related-02-99221-13',
            number: '02-99221-13',
            title: 'Third Therapy',
            href: 'https://publisher.example/MCG?mcgId=02-99221-13&pv=false',
            held: false,
          },
        ],
      },
    ],
  },
  {
    id: 'other',
    title: 'Other',
    blocks: [{ kind: 'index-terms', indexTerms: [{ term: 'Example System' }] }],
  },
  { id: 'references', title: 'References', blocks: [{ kind: 'citations', citations: [citation] }] },
  {
    id: 'committee-approval',
    title: 'Committee Approval',
    blocks: [{ kind: 'approval', committee: 'Example Policy Committee', date: '2024-05-23' }],
  },
  {
    id: 'update-history',
    title: 'Guideline Update Information',
    blocks: [
      {
        kind: 'revisions',
        revisions: [
          {
            anchor: 'update-2018-03-15',
            date: '2018-03-15',
            text: 'New Medical Coverage Guideline.',
            kind: 'new',
            changes: [],
          },
          {
            anchor: 'update-2021-01-01',
            date: '2021-01-01',
            text: 'Annual CPT/HCPCS coding update. Added code 0000T.',
            kind: 'annual-coding-update',
            codeSets: 'CPT/HCPCS',
            changes: [{ action: 'added', subject: 'codes', codes: ['0000T'] }],
          },
        ],
      },
    ],
  },
];

/** A made-up guideline that uses every kind of block and record. */
export const exampleGuideline: Guideline = {
  number: '02-12345-67',
  subject: 'Example Therapy',
  abbreviation: 'ET',
  publisher: 'Example Health Plan',
  publisherHref: 'https://publisher.example/MCG?mcgId=02-12345-67&pv=false',
  originalEffective: '2018-03-15',
  reviewed: '2024-05-23',
  revised: '2024-06-15',
  nextReview: '2025-05-23',
  archived: '2026-01-01',
  linesOfBusiness: ['Commercial', 'Medicare Advantage'],
  notice: [proseOf('This guideline is no guarantee of payment.')],
  sections,
  abbreviations: [{ short: 'ET', long: 'example therapy' }],
  aliases: { 'criterion-age': 'criterion-adult', 'code-0001T': 'code-0000T' },
};

/** A second one, which the first names as related. */
export const otherGuideline: Guideline = {
  number: '09-J0000-94',
  subject: 'Other Therapy',
  publisher: 'Example Health Plan',
  publisherHref: 'https://publisher.example/MCG?mcgId=09-J0000-94&pv=false',
  originalEffective: '2019-01-01',
  linesOfBusiness: 'all',
  notice: [proseOf('This guideline is no guarantee of payment.')],
  sections: [
    {
      id: 'billing-coding',
      title: 'Billing/Coding Information',
      blocks: [{ kind: 'codes', system: 'CPT', heading: 'CPT® coding', codings: [procedure] }],
    },
  ],
  abbreviations: [],
  aliases: {},
};

/** A guideline of one code with this descriptor. */
export const withDescriptor = (display: string): Guideline => ({
  ...otherGuideline,
  sections: [
    {
      id: 'billing-coding',
      title: 'Billing/Coding Information',
      blocks: [
        {
          kind: 'codes',
          system: 'CPT',
          heading: 'CPT® coding',
          codings: [{ ...procedure, display }],
        },
      ],
    },
  ],
});
