import { describe, expect, test } from 'vitest';
import { shortCitation } from '#model/short-citation.ts';

const [doe, roe, poe] = [{ family: 'Doe' }, { family: 'Roe' }, { family: 'Poe' }];
const key = 'doe-2020';
const issued = '2020-05';

describe('a reference as running text names it', () => {
  test.each([
    [{ key, issued, authors: [doe], etAl: false }, 'Doe (2020)'],
    [{ key, issued, authors: [doe], etAl: true }, 'Doe et al (2020)'],
    [{ key, issued, authors: [doe, roe], etAl: false }, 'Doe and Roe (2020)'],
    [{ key, issued, authors: [doe, roe, poe], etAl: false }, 'Doe et al (2020)'],
    [{ key, issued, authors: [{ literal: 'UpToDate' }], etAl: false }, 'UpToDate (2020)'],
    [{ key, authors: [doe], etAl: false }, 'doe-2020'],
    [{ key, issued, authors: [], etAl: false }, 'doe-2020'],
    [
      {
        key: 'k080376',
        issued,
        authors: [],
        etAl: false,
        identifiers: { pmid: '1', fda510k: 'K080376' },
      },
      'K080376',
    ],
  ])('%j', (citation, words) => {
    expect(shortCitation(citation)).toBe(words);
  });
});
