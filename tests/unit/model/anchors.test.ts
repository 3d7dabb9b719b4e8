import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeAnchor, exceptionAnchor, headingAnchor, slug } from '#model/anchors.ts';

test.each([
  ['CPT® coding', 'cpt-coding'],
  ['Łapińska 2019', 'lapinska-2019'],
  ['Müller', 'muller'],
  ['Mu\u0308ller', 'muller'],
  ['O’Brien', 'obrien'],
  ['  What it is: origin, form & use (1st)  ', 'what-it-is-origin-form-use-1st'],
  ['?!', ''],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

describe('whatever the words, their anchor', () => {
  const words = fc.string({ unit: 'binary', maxLength: 40 });

  test('is small letters, figures and single hyphens, and stays what it is', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(slug(text)).toMatch(/^(?:[a-z\d]+(?:-[a-z\d]+)*)?$/u);
        expect(slug(slug(text))).toBe(slug(text));
      }),
      { numRuns: 500 },
    );
  });

  test('does not depend on how accents are encoded', () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(slug(text.normalize('NFD'))).toBe(slug(text.normalize('NFC')));
      }),
    );
  });
});

test('anchors are those that the public contract promises', () => {
  expect(headingAnchor('other', 'Index terms')).toBe('other-index-terms');
  expect(codeAnchor('0600T')).toBe('code-0600T');
  expect(codeAnchor('C22.0', 'C22.9')).toBe('code-C22.0-C22.9');
  expect(exceptionAnchor('Federal Employee Program (FEP)')).toBe('exception-fep');
  expect(exceptionAnchor('Medicare Advantage products')).toBe(
    'exception-medicare-advantage-products',
  );
});
