import { expect, test } from 'vitest';
import { readMilestone } from '#search/engine/milestones.ts';
import { wordsOf } from '#search/text.ts';

/** The first alias of what answers a question about a guideline that is called “electroporation”. */
const answered = (question: string): string | undefined =>
  readMilestone(wordsOf(question), (stems) => stems.every((one) => one === 'electropor'))
    ?.aliases[0];

test.each([
  ['when was the policy first published', 'original effective date'],
  ['original effective date', 'original effective date'],
  ['when did electroporation become effective', 'original effective date'],
  ['how old is this guideline', 'original effective date'],
  ['last reviewed', 'last review'],
  ['when was this last updated?', 'latest update'],
  ['most recent revision', 'latest update'],
  ['who approved it', 'committee approval'],
  ['when is the next review', 'next review'],
  ['when will it be reviewed again', 'next review'],
  ['when will it be updated', 'next review'],
  ['review due date', 'next review'],
  ['when was it archived', 'archived'],
  ['when does the policy expire', 'archived'],
  ['expiration date', 'archived'],
  ['will it expire', 'archived'],
])('%j asks for one of the guideline’s own dates', (question, alias) => {
  expect(answered(question)).toBe(alias);
});

test.each([
  'is electroporation effective',
  'when was Meijerink published',
  'FDA approval date',
  'current policy',
  'what changed',
  'when will electroporation be covered',
  'last',
])('%j asks for something else', (question) => {
  expect(answered(question)).toBeUndefined();
});
