import { expect, test } from 'vitest';
import { dateMend } from '#markdown/malformed-date.ts';

test.each([
  ['06/15/24', 'Write 2024-06-15.'],
  ['6/5/2024', 'Write 2024-06-05.'],
  ['12-31-99', 'Write 1999-12-31.'],
  ['15/06/24', undefined],
  ['2024-6-15', undefined],
  ['June 15, 2024', undefined],
  ['', undefined],
])('%j is to be written as the finding says', (text, mend) => {
  expect(dateMend(text).mend).toBe(mend);
});
