import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRevisionText } from '#markdown/revision-phrases.ts';
import { actions, subjects } from '#markdown/revision-vocabulary.ts';

describe('an entry is read', () => {
  test.each([
    ['New Medical Coverage Guideline.', 'new', []],
    ['New guideline', 'new', []],
    ['Revision.', 'revision', []],
    ['Guideline archived.', 'archived', []],
    [
      'Scheduled review. Maintained position statement.',
      'scheduled-review',
      ['maintained position-statement'],
    ],
    ['Medical Coverage Guideline developed.', 'new', []],
    ['Archived due to inactivity.', 'archived', []],
    ['Biennial review. Title change.', 'scheduled-review', ['revised title']],
    ['Policy reviewed with literature search.', 'review', []],
    ['Reviewed; reformatted;', 'review', ['reformatted guideline']],
    [
      'Reviewed; no change in coverage statement. Coding/billing updated.',
      'review',
      ['maintained position-statement', 'updated billing-coding'],
    ],
    [
      'Revision; Billing/Coding Information section updated. Medicare Advantage section updated.',
      'revision',
      ['updated billing-coding', 'updated program-exceptions'],
    ],
    [
      'Revision; updated ICD9 and ICD10 coding section, description and CPT, HCPCS and ICD-10 coding.',
      'revision',
      ['updated billing-coding', 'updated description', 'updated billing-coding'],
    ],
    ['Update to Program Exceptions section.', 'revision', ['updated program-exceptions']],
    ['Annual review; description revised', 'scheduled-review', ['revised description']],
    [
      'Unscheduled review. Position statement maintained; updated references.',
      'unscheduled-review',
      ['maintained position-statement', 'updated references'],
    ],
    [
      'Revision. Updated references and maintained position statement.',
      'revision',
      ['updated references', 'maintained position-statement'],
    ],
    [
      'Scheduled review. Revised the description, coding section and definitions.',
      'scheduled-review',
      ['revised description', 'revised billing-coding', 'revised definitions'],
    ],
    [
      'Revision. Summary and Analysis of Evidence updated.',
      'revision',
      ['updated evidence-summary'],
    ],
    [
      'Annual CPT/HCPCS coding update. Added codes 0600T, 0601T and C9751.',
      'annual-coding-update',
      ['added codes 0600T 0601T C9751'],
    ],
    [
      'Quarterly coding update. Deleted HCPCS code C9751.',
      'quarterly-coding-update',
      ['removed codes C9751'],
    ],
    ['ICD-10-CM coding update. Added C22.0 - C22.9.', 'coding-update', ['added codes C22.0–C22.9']],
    [
      'Coding update. Added code 0600T, revised 0601T and removed 0602T.',
      'coding-update',
      ['added codes 0600T', 'revised codes 0601T', 'removed codes 0602T'],
    ],
    ['Review of guideline.', 'review', []],
    ['Revision; formatting changes.', 'revision', ['reformatted guideline']],
    ['Revision; related ICD-10 codes added.', 'revision', ['added codes']],
    [
      'Scheduled review; revised description, coding & references.',
      'scheduled-review',
      ['revised description', 'revised billing-coding', 'revised references'],
    ],
    ['Coding update; revised 0600T’s descriptor.', 'coding-update', ['revised codes 0600T']],
    [
      'Review and revision to guideline; consisting of updating dosing, precautions and references.',
      'review',
      ['updated dosage-administration', 'updated precautions', 'updated references'],
    ],
    ['Reviewed; no change.', 'review', ['maintained guideline']],
    [
      'Scheduled review; no change in position statement. Description unchanged.',
      'scheduled-review',
      ['maintained position-statement', 'maintained description'],
    ],
    ['Revision to program exceptions section.', 'revision', ['revised program-exceptions']],
    [
      'Revision: Medicare Advantage program exception revised; formatting updated.',
      'revision',
      ['revised program-exceptions', 'reformatted guideline'],
    ],
    [
      'Revision: addition of new indication (adults with example disease; see Table 1); updated attachment.',
      'revision',
      ['added indications', 'updated attachments'],
    ],
    [
      'Quarterly CPT/HCPCS update. ICD-9 codes deleted; HCPCS coding section revised.',
      'quarterly-coding-update',
      ['removed codes', 'revised billing-coding'],
    ],
    [
      'Annual CPT®/HCPCS update: added codes K50.00 to K50.919, C22.0 through C22.9; 0600T descriptor revised.',
      'annual-coding-update',
      ['added codes K50.00–K50.919 C22.0–C22.9', 'revised codes 0600T'],
    ],
    [
      'Coding update. Descriptors of codes 0600T and 0601T revised (effective 01/01/20).',
      'coding-update',
      ['revised codes 0600T 0601T'],
    ],
    [
      'Scheduled review: position statement (adults), criteria and Dosage/Administration revised.',
      'scheduled-review',
      ['revised position-statement', 'revised criteria', 'revised dosage-administration'],
    ],
  ])('%j', (text, kind, expected) => {
    const { changes, problems, kind: found } = readRevisionText(text);
    expect(problems).toEqual([]);
    expect(found).toBe(kind);
    expect(
      changes.map(({ action, subject, codes = [] }) => [action, subject, ...codes].join(' ')),
    ).toEqual(expected);
  });

  test('with the code sets of its occasion', () => {
    expect(readRevisionText('Annual CPT/HCPCS coding update.').codeSets).toBe('CPT/HCPCS');
    expect(readRevisionText('ICD-10-CM and ICD-10-PCS coding update.').codeSets).toBe(
      'ICD-10-CM and ICD-10-PCS',
    );
    expect(readRevisionText('Quarterly coding update.').codeSets).toBeUndefined();
  });
});

describe('what is outside the vocabulary is told', () => {
  test.each([
    ['Sheduled review.', [['phrase', 'Sheduled review']]],
    [
      'Revision. Title polished. Typos corrected.',
      [
        ['phrase', 'Title polished'],
        ['phrase', 'Typos corrected'],
      ],
    ],
    ['Maintained position statement.', [['occasion', '']]],
    ['', [['occasion', '']]],
    ['Revision. Scheduled review.', [['occasion', 'Scheduled review']]],
    ['Revision. Added code 0600t.', [['code', '0600t']]],
    ['Revision. Added codes 0600T–O601T.', [['code', 'O601T']]],
    ['Some coding update.', [['phrase', 'Some coding update']]],
    ['Revision. Added.', [['phrase', 'Added']]],
    ['Revision. Updated references thoroughly.', [['phrase', 'Updated references thoroughly']]],
    ['Revision. constructor updated.', [['phrase', 'constructor updated']]],
    ['Quarterly update.', [['phrase', 'Quarterly update']]],
    ['Revision: Title polished (twice).', [['phrase', 'Title polished (twice)']]],
    ['Annual coding update (0600T added).', [['remark', '(0600T added)']]],
    ['Updated references.', [['occasion', '']]],
  ])('%j', (text, expected) => {
    expect(readRevisionText(text).problems.map(({ kind, text: words }) => [kind, words])).toEqual(
      expected,
    );
  });
});

test('what of a phrase is not known is told apart from the rest', () => {
  const [problem] = readRevisionText(
    'Revision. Updated description, precuations and references.',
  ).problems;
  expect(problem).toEqual({
    kind: 'phrase',
    text: 'Updated description, precuations and references',
    unknown: 'precuations',
  });
});

test.each([
  ['Revision. Updated.', 'Updated', 'Updated'],
  ['Revision. Updated references, revised.', 'Updated references, revised', 'revised'],
])('a verb without what it was done to is told: %j', (entry, text, bare) => {
  expect(readRevisionText(entry).problems).toEqual([{ kind: 'phrase', text, bare }]);
});

const names = fc.constantFrom(...Object.keys(subjects));
const verbs = fc.constantFrom(...Object.keys(actions));

describe('whatever is written', () => {
  test('in the vocabulary, verb first or last, is read into as many changes', () => {
    fc.assert(
      fc.property(
        fc.array(names, { minLength: 1, maxLength: 4 }),
        verbs,
        fc.boolean(),
        (objects, verb, first) => {
          const list =
            objects.length > 1
              ? `${objects.slice(0, -1).join(', ')} and ${objects.at(-1) ?? ''}`
              : objects.join();
          const sentence = first ? `${verb} ${list}` : `${list} ${verb}`;
          const { changes, problems } = readRevisionText(`Revision. ${sentence}.`);
          expect(problems).toEqual([]);
          expect(changes.map(({ subject }) => subject)).toEqual(
            objects.map((name) => subjects[name]),
          );
          expect(new Set(changes.map(({ action }) => action))).toEqual(new Set([actions[verb]]));
        },
      ),
    );
  });

  test('is read or told, and what is told stands in it', () => {
    const words = fc.oneof(
      names,
      verbs,
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Revision', '.', ';', ',', 'and', '0600T', '–', 'code'),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        for (const problem of readRevisionText(text).problems) expect(text).toContain(problem.text);
      }),
      { numRuns: 500 },
    );
  });
});
