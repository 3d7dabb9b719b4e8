import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorOnly, mentionsIn } from '#rules/author-year.ts';

describe('a mention of a publication is found', () => {
  test.each([
    ['Yang et al (2020)', 'Yang', true],
    ['Yang et al. (2020)', 'Yang', true],
    ['Yang et al., 2020', 'Yang', true],
    ['Yang, et al. 2020', 'Yang', true],
    ['YANG ET AL. (2020)', 'YANG', true],
    ['Yang PC, et al. (2020)', 'Yang PC', true],
    ['Yang P, et al. (2020)', 'Yang P', true],
    ['Yang P.C. et al. (2020)', 'Yang P.C.', true],
    ['Yang et al (2020a)', 'Yang', true],
    ['Yang et al [2020]', 'Yang', true],
    ['Yang et al (2020, 2021)', 'Yang', true],
    ['Yang et al (May 2020)', 'Yang', true],
    ['Yang et al in 2020', 'Yang', true],
    ['Yang et al.’s 2020', 'Yang', true],
    ['Yang\net al\n(2020)', 'Yang', true],
    ['Yang\u00A0et\u00A0al\u00A0(2020)', 'Yang', true],
    ['Yang and colleagues (2020)', 'Yang', true],
    ['Yang and co-workers, 2020', 'Yang', true],
    ['Yang and Li (2020)', 'Yang', true],
    ['Yang & Li (2020)', 'Yang', true],
    ['Yang (2020)', 'Yang', false],
    ['Yang, 2020', 'Yang', false],
    ['Yang 2020', 'Yang', false],
    ['van den Berg et al (2020)', 'van den Berg', true],
    ['O’Brien et al (2020)', 'O’Brien', true],
    ['D’Amico et al (2020)', 'D’Amico', true],
    ['Łapińska-Müller et al (2020)', 'Łapińska-Müller', true],
    ['Tameez Ud Din et al (2020)', 'Tameez Ud Din', true],
  ])('%j', (text, author, certain) => {
    const [mention, ...others] = mentionsIn(`(See ${text}.)`);
    expect(others).toEqual([]);
    expect(mention).toMatchObject({ author, year: '2020', certain, start: 5 });
    expect(`(See ${text}.)`.slice(5)).toMatch(
      new RegExp(`^${RegExp.escape(mention?.text ?? '?')}`),
    );
  });

  test('in parentheses, where a pair of authors is certain', () => {
    expect(mentionsIn('as shown (Yang and Li 2020)')[0]).toMatchObject({
      author: 'Yang',
      certain: true,
    });
    expect(mentionsIn('as shown (Doe 2019; Yang & Li, 2020)').map(({ author }) => author)).toEqual([
      'Doe',
      'Yang',
    ]);
  });

  test.each([
    ['In a 2021 trial by Petersen et al., response was', '2021 trial by Petersen et al.'],
    [
      'the 2021 phase III RCT by Petersen and colleagues',
      '2021 phase III RCT by Petersen and colleagues',
    ],
    ['In 2021, Petersen et al. reported', '2021, Petersen et al.'],
    [
      'and in 2021, a pooled analysis of Petersen et al',
      '2021, a pooled analysis of Petersen et al',
    ],
  ])('whose year stands before the author: %j', (text, words) => {
    expect(mentionsIn(text)).toEqual([
      { text: words, start: text.indexOf('2021'), author: 'Petersen', year: '2021', certain: true },
    ]);
  });

  test('once, where a year stands before and behind', () => {
    expect(mentionsIn('A 2019 trial by Yang et al (2020)')).toMatchObject([
      { author: 'Yang', year: '2020' },
    ]);
  });

  test('each for itself, in order', () => {
    const found = mentionsIn('Yang et al (2020), then Doe et al (2019) and Roe (2018).');
    expect(found.map(({ author, year }) => `${author} ${year}`)).toEqual([
      'Yang 2020',
      'Doe 2019',
      'Roe 2018',
    ]);
  });
});

describe('no mention is', () => {
  test.each([
    'May 2020',
    'in March (2020)',
    'between January and March (2020)',
    'Medicare and Medicaid (2020)',
    'the year 2020',
    'Yang et al',
    'Yang et al (1820)',
    'Yang et al 20201',
    'Version 2020',
    'NCT01442324 (2020)',
    'yang et al (2020)',
    'patients who were treated from 2015 to 2021 were described by Yang et al',
    'between 2015 and 2021, a trial by Yang et al',
    'in the 2020 trial',
  ])('%j', (text) => {
    expect(mentionsIn(text)).toEqual([]);
  });
});

test('the author of words without a year', () => {
  expect(authorOnly('Yang et al')).toBe('Yang');
  expect(authorOnly(' van den Berg and colleagues ')).toBe('van den Berg');
  expect(authorOnly('Yang')).toBeUndefined();
  expect(authorOnly('the trial of Yang et al')).toBeUndefined();
});

const pieces = fc.constantFrom(
  ...[
    'Yang',
    'Li',
    'et al',
    'et al.',
    'and',
    '&',
    ',',
    '(',
    ')',
    '2020',
    '1999a',
    ' ',
    '\n',
    'van',
  ],
  ...['’s', '.', ';', 'In', 'May', 'Ż', 'd’', '-', 'A.', '[', ']'],
);

describe('whatever the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' ')),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  );

  test('a mention stands where it says, holds its author and year, and none overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of mentionsIn(text)) {
          expect(text.slice(mention.start).startsWith(mention.text)).toBe(true);
          expect(mention.text.replaceAll(/\s+/gu, ' ')).toContain(mention.author);
          expect(mention.text).toContain(mention.year);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.start + mention.text.length;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('reading long rows of names comes to an end', () => {
    const rows = `${'Yang '.repeat(4000)}${'van der '.repeat(4000)}${'A.'.repeat(4000)}`;
    expect(mentionsIn(rows)).toEqual([]);
  });
});
