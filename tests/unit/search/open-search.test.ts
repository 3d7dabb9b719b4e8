import { expect, test } from 'vitest';
import { openSearchDescription } from '#search/open-search.ts';

test('names are cut to what the standard allows, and nothing breaks out of the XML', () => {
  const text = openSearchDescription({
    title: 'Policies & “Guidelines” <of> Example',
    home: 'https://example.org/policies/',
  });
  expect(text).toContain('<ShortName>Policies &#38; “Guid</ShortName>');
  expect(text).toContain('template="https://example.org/policies/search/?q={searchTerms}"');
  expect(text).not.toContain('<of>');
});
