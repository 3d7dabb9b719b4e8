import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { referenceEntries } from '#model/reference-entries.ts';
import { referenceFacts } from '#model/reference-facts.ts';
import { firstGuideline, referenceOf } from '../support/references.ts';

interface Golden {
  readonly key: string;
  readonly title: string;
  readonly kind: string;
  readonly from: string;
  readonly words?: string;
  readonly organs: readonly string[];
}

const golden = parse(
  readFileSync(new URL('reference-facts.golden.yaml', import.meta.url), 'utf8'),
) as Golden[];

const kindOf = (title: string): string => referenceFacts(referenceOf({ title })).kind;
const organsOf = (title: string): readonly string[] =>
  referenceFacts(referenceOf({ title })).organs;

describe('kind and organ of the references of 02-40000-26', () => {
  test('are those that were reviewed by hand', () => {
    expect(
      referenceEntries(firstGuideline).map(({ citation, facts }) => ({
        key: citation.key,
        title: citation.title,
        kind: facts.kind,
        from: facts.kindFrom,
        ...(facts.kindWords === undefined ? {} : { words: facts.kindWords }),
        organs: facts.organs,
      })),
    ).toEqual(golden);
  });
});

describe('the kind of a study', () => {
  test.each([
    ['A randomised, placebo-controlled study of example therapy', 'trial'],
    ['Example therapy: a phase 3 trial', 'trial'],
    ['Outcomes of example therapy: a retrospective cohort study', 'cohort'],
    ['Retrospective review of 50 patients', 'cohort'],
    ['Systematic review of randomized trials of example therapy', 'review'],
    ['Example therapy: a meta-analysis', 'review'],
    ['Example therapy: case report and review of the literature', 'case-report'],
    ['Skin reactions to adhesives: report on six cases', 'case-report'],
    ['Outcomes of 18,000 adults in a national register', 'cohort'],
    ['Report of 3 cases', 'case-report'],
    ['Example therapy in a rabbit liver model', 'preclinical'],
    ['Finite element analysis of example therapy', 'preclinical'],
    ['Study protocol for a randomized trial of example therapy', 'protocol'],
    ['Optimization of example protocols in patients', 'untold'],
    ['Society consensus guidelines for example therapy', 'guidance'],
    ['Example therapy for example disease', 'untold'],
    ['Trials and tribulations', 'untold'],
  ])('“%s” is told as %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  test('is what the editor declares, before everything else', () => {
    const facts = referenceFacts(
      referenceOf({ title: 'A trial', declared: { kind: 'protocol', organs: ['liver'] } }),
      'Cohort',
    );
    expect(facts).toEqual({
      kind: 'protocol',
      kindFrom: 'editor',
      organs: ['liver'],
      organsFrom: 'editor',
    });
  });

  test('is told by the form of the line before the words of the title', () => {
    const facts = referenceFacts(referenceOf({ kind: 'trial-registration', title: 'Pilot study' }));
    expect(facts).toMatchObject({ kind: 'trial-registration', kindFrom: 'form' });
  });

  test('is told by the design in the evidence summary before the words of the title', () => {
    const citation = referenceOf({ title: 'Prognostic factors: a retrospective study' });
    expect(referenceFacts(citation, 'Prospective trial')).toMatchObject({
      kind: 'trial',
      kindFrom: 'study',
      kindWords: 'trial',
    });
    expect(referenceFacts(citation, 'Comparison')).toMatchObject({ kindFrom: 'title' });
  });
});

describe('the organs of a reference', () => {
  test.each([
    ['Hepatocellular carcinoma and hepatitis', ['liver']],
    ['Viral hepatitis', []],
    ['Hepatobiliary and pancreatic tumours', ['liver', 'bile ducts', 'pancreas']],
    ['Colorectal liver metastases', ['liver']],
    ['Rectal neoplasms', ['colon and rectum']],
    ['Adrenal and renal masses', ['kidney']],
    ['Patients with cardiac pacemakers', []],
    ['Atrial fibrillation', ['heart']],
    ['Retinal vein occlusion', ['blood vessels', 'eye']],
    ['Noncovered Services', []],
  ])('of “%s” are %j', (title, organs) => {
    expect(organsOf(title)).toEqual(organs);
  });

  test('can be declared to be none', () => {
    const facts = referenceFacts(referenceOf({ title: 'The liver', declared: { organs: [] } }));
    expect(facts).toMatchObject({ organs: [], organsFrom: 'editor' });
  });
});

describe('a report', () => {
  test.each([
    ['World Health Organization. Global report on example disease. Geneva: WHO; 2016.', 'other'],
    [
      'Blue Cross and Blue Shield Association. Example therapy. TEC Assessments 2010; 25(3).',
      'technology-assessment',
    ],
    ['Example Institute. Example therapy: effectiveness and value. 2018.', 'technology-assessment'],
    ['Example Health. Example therapy. Medical Policy. 2024.', 'technology-assessment'],
  ])('%s is %s', (line, kind) => {
    expect(referenceFacts(referenceOf({ kind: 'report', line })).kind).toBe(kind);
  });
});
