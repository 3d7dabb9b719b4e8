import { expect, test } from 'vitest';
import { historyLinks, noteSentences } from '#search/browser/notes.ts';
import { engineOf } from './library.ts';

const engine = engineOf('content');
const several = engineOf('tests/fixtures/four');

test.each([
  ['updates after 2030', 'Nothing in this library is dated after 2030.'],
  ['updates before 2016', 'Nothing that has what was asked for is dated before 2016.'],
  ['next review date', 'No date of a next review is given.'],
  ['expiration date', 'No date is given on which it expires, or was archived.'],
  ['June first, 2024', 'Nothing in this library is dated June first, 2024.'],
])('%j is answered with a sentence', async (query, sentence) => {
  expect(noteSentences(await engine.search(query), 'there')).toEqual([sentence]);
});

test('the history of the only guideline is linked, with the day where one was named', async () => {
  expect(historyLinks(await engine.search('DOS 7/15/20'))).toEqual([
    {
      text: 'The history of 02-40000-26: what was in effect on July 15, 2020',
      path: 'guidelines/02-40000-26/history/?on=2020-07-15',
    },
  ]);
  expect(historyLinks(await engine.search('what was in effect in August 2020'))).toEqual([
    {
      text: 'The history of 02-40000-26: what was in effect when',
      path: 'guidelines/02-40000-26/history/',
    },
  ]);
});

test('of several guidelines none is linked, and a sentence tells what to do', async () => {
  const answer = await several.search('DOS 7/15/1950');
  expect(historyLinks(answer)).toEqual([]);
  expect(noteSentences(answer, 'there').at(-1)).toMatch(/^The history of each guideline/u);
});
