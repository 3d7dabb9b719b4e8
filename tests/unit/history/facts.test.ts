import { expect, test } from 'vitest';
import { historyFacts } from '#history/facts.ts';
import { readRevisionText } from '#markdown/revision-phrases.ts';
import type { Guideline } from '#model/guideline.ts';
import { exampleGuideline } from '../support/example-guideline.ts';

const guidelineWith = (text: string): Guideline => {
  const { problems, ...reading } = readRevisionText(text);
  expect(problems).toEqual([]);
  return {
    ...exampleGuideline,
    sections: [
      {
        id: 'update-history',
        title: 'Guideline Update Information',
        blocks: [
          {
            kind: 'revisions',
            revisions: [{ anchor: 'update-2020-01-01', date: '2020-01-01', text, ...reading }],
          },
        ],
      },
    ],
  };
};

test.each([
  ['Scheduled review. Position statement maintained.', 'maintained'],
  ['Scheduled review. Guideline maintained.', 'maintained'],
  ['Review; no change.', 'maintained'],
  ['Revision. Revised criteria.', 'revised'],
  ['Revision. New indication added.', 'added'],
  ['Scheduled review. Position statement maintained; criteria revised.', 'revised'],
  ['Scheduled review. Criteria maintained.', undefined],
  ['Scheduled review. Revised guideline.', undefined],
  ['Scheduled review. References updated.', undefined],
])('what “%s” did to the position: %s', (text, action) => {
  expect(historyFacts(guidelineWith(text)).entries[0]?.position).toBe(action);
});
