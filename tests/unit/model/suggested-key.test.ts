import { expect, test } from 'vitest';
import { suggestedKey } from '#model/suggested-key.ts';

const line = 'Example Database [Internet]. City (ST): Maker; 2024.';

test.each([
  [{ authors: [], title: 'Examplomab (EXM) [package insert]', line }, 'examplomab-exm-package'],
  [
    { authors: [{ literal: 'UpToDate' }], title: 'Treatment of example disease', line },
    'uptodate-treatment-of-example',
  ],
  [{ authors: [{ literal: 'Example Agency (EA)' }], title: 'Manual', line }, 'ea-manual'],
  [{ authors: [{ family: 'Doe' }], line }, 'doe'],
  [{ authors: [], line }, 'example-database-internet'],
])('%j', (citation, key) => {
  expect(suggestedKey(citation, new Set())).toBe(key);
});

test('a key that is taken gets a number', () => {
  const citation = { authors: [{ family: 'Doe' }], line };
  expect(suggestedKey(citation, new Set(['doe']))).toBe('doe-2');
  expect(suggestedKey(citation, new Set(['doe', 'doe-2']))).toBe('doe-3');
});
