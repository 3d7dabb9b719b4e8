import { describe, expect, test } from 'vitest';
import { readRevisionText } from '#markdown/revision-phrases.ts';
import { codeEvents } from '#model/code-history.ts';
import { holds } from '#model/code-range.ts';
import { formerCodes, trackedCodes } from '#model/former-codes.ts';
import type { Coding } from '#model/coding.ts';
import type { Guideline } from '#model/guideline.ts';
import { exampleGuideline } from '../support/example-guideline.ts';

const codingOf = (printed: string): Coding => {
  const [code = printed, codeEnd] = printed.split('–');
  return {
    anchor: `code-${printed.replace('–', '-')}`,
    system: 'CPT',
    systemUri: 'http://www.ama-assn.org/go/cpt',
    code,
    ...(codeEnd === undefined ? {} : { codeEnd }),
    display: 'Example procedure',
    statuses: [{ status: 'Covered' }],
  };
};

/** A guideline with these codes in its table, and these entries, one a year from 2001 on. */
const guidelineOf = (codes: readonly string[], entries: readonly string[]): Guideline => ({
  ...exampleGuideline,
  sections: [
    ...(codes.length === 0
      ? []
      : [
          {
            id: 'billing-coding' as const,
            title: 'Billing/Coding Information',
            blocks: [
              {
                kind: 'codes' as const,
                system: 'CPT' as const,
                heading: 'CPT coding',
                codings: codes.map(codingOf),
              },
            ],
          },
        ]),
    {
      id: 'update-history',
      title: 'Guideline Update Information',
      blocks: [
        {
          kind: 'revisions',
          revisions: entries.map((text, index) => {
            const date = `${String(2001 + index)}-01-01`;
            const { problems, ...reading } = readRevisionText(`Revision. ${text}`);
            expect(problems).toEqual([]);
            return { anchor: `update-${date}`, date, text, ...reading };
          }),
        },
      ],
    },
  ],
});

const told = (guideline: Guideline, code: string): string[] =>
  codeEvents(guideline, code).map(({ action, date }) => `${action} ${date.slice(0, 4)}`);

describe('a range holds', () => {
  test.each([
    ['K50.00–K50.919', 'K50.90', true],
    ['K50.00–K50.919', 'K50.80–K50.819', true],
    ['L40.8–L40.9', 'L40.8', true],
    ['0001U–0020U', '0007U', true],
    ['J0120–J0135', 'J0130', true],
    ['C22.0–C22.9', 'C22.0–C22.9', false],
    ['C22.0–C22.9', 'C23.0', false],
    ['00010–00020', '0001U', false],
    ['K50.90', 'K50.90', false],
  ])('%s: %s? %s', (range, code, expected) => {
    expect(holds(range, code)).toBe(expected);
  });
});

describe('what the history says of a code', () => {
  test('codes that are added by themselves are removed as a range', () => {
    const guideline = guidelineOf(
      [],
      ['Added codes L40.8 and L40.9.', 'Removed codes L40.8–L40.9.'],
    );
    expect(told(guideline, 'L40.8')).toEqual(['added 2001', 'removed 2002']);
    expect(trackedCodes(guideline)).toEqual(['L40.8', 'L40.9']);
    expect(formerCodes(guideline)).toEqual(['L40.8', 'L40.9']);
  });

  test('codes of a table are added as a range', () => {
    const guideline = guidelineOf(
      ['Q5198', 'Q5199'],
      ['Added codes Q5198–Q5199.', 'Revised code Q5199.'],
    );
    expect(told(guideline, 'Q5198')).toEqual(['added 2001']);
    expect(told(guideline, 'Q5199')).toEqual(['added 2001', 'revised 2002']);
    expect(trackedCodes(guideline)).toEqual(['Q5198', 'Q5199']);
    expect(formerCodes(guideline)).toEqual([]);
  });

  test('a range of a table is added by its codes', () => {
    const guideline = guidelineOf(['97761–97763'], ['Added codes 97761, 97762 and 97763.']);
    expect(told(guideline, '97761–97763')).toEqual(['added 2001']);
    expect(trackedCodes(guideline)).toEqual(['97761–97763']);
  });

  test('a code that came into a listed range by itself is told by itself, and still listed', () => {
    const guideline = guidelineOf(
      ['K50.00–K50.919'],
      ['Added codes K50.00–K50.919.', 'Revised code K50.90.'],
    );
    expect(told(guideline, 'K50.00–K50.919')).toEqual(['added 2001']);
    expect(told(guideline, 'K50.90')).toEqual(['added 2001', 'revised 2002']);
    expect(trackedCodes(guideline)).toEqual(['K50.00–K50.919', 'K50.90']);
    expect(formerCodes(guideline)).toEqual([]);
  });

  test('a range adds again only what has been removed', () => {
    const guideline = guidelineOf(
      ['0007U'],
      [
        'Added code 0007U.',
        'Added codes 0001U–0010U.',
        'Removed code 0007U.',
        'Added codes 0005U–0008U.',
      ],
    );
    expect(told(guideline, '0007U')).toEqual(['added 2001', 'removed 2003', 'added 2004']);
  });

  test('a range of which no code is known by itself is told as it is named', () => {
    const guideline = guidelineOf([], ['Removed codes 81280–81282.']);
    expect(trackedCodes(guideline)).toEqual(['81280–81282']);
    expect(formerCodes(guideline)).toEqual(['81280–81282']);
  });
});
