import { describe, expect, test } from 'vitest';
import { fold, type DeskItem } from '#components/references/client/desk-item.ts';
import { noFilters } from '#components/references/client/desk-state.ts';
import { isShown } from '#components/references/client/filter.ts';
import { comparison } from '#components/references/client/sort.ts';

const itemOf = (fields: Partial<DeskItem>): DeskItem => ({
  key: 'doe-2020',
  number: 1,
  words: 'doe j. a trial of example therapy',
  kind: 'trial',
  organs: ['liver', 'pancreas'],
  year: 2020,
  ids: ['doi', 'pmid'],
  named: false,
  author: 'doe',
  journal: 'j examples',
  ...fields,
});

describe('a reference is shown', () => {
  const item = itemOf({});
  test.each([
    [{ words: 'EXAMPLE doe' }, true],
    [{ words: 'example roe' }, false],
    [{ options: { ...noFilters.options, organ: ['kidney', 'pancreas'] } }, true],
    [{ options: { ...noFilters.options, organ: ['kidney'] } }, false],
    [{ options: { ...noFilters.options, kind: ['trial'], id: ['none'] } }, false],
    [{ options: { ...noFilters.options, id: ['registry', 'pmid'] } }, true],
    [{ options: { ...noFilters.options, named: ['listed'] } }, true],
    [{ from: 2020, to: 2020 }, true],
    [{ from: 2021 }, false],
  ])('%j: %j', (filters, shown) => {
    expect(isShown(item, { ...noFilters, ...filters })).toBe(shown);
  });

  test.each([
    ['PMID:31435129'],
    ['PMID31435129'],
    ['pmid: 31435129'],
    ['31435129,'],
    ['https://doi.org/10.1055/s-0039-1693980'],
    ['http://dx.doi.org/10.1055/S-0039-1693980.'],
    ['doi.org/10.1055/s-0039-1693980'],
    ['doi:10.1055/s-0039-1693980'],
    ['10.1055/s-0039-1693980'],
    ['https://pubmed.ncbi.nlm.nih.gov/31435129/'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6697467/?report=reader'],
    ['PMCID:PMC6697467'],
    ['"soft tissue"'],
    ['“Soft  tissue” 31435129'],
    ['"soft tissue'],
    ['"'],
  ])('by what is pasted: %s', (words) => {
    const pasted = itemOf({
      words: 'chan g. soft tissue. doi: 10.1055/s-0039-1693980. pmid: 31435129; pmcid: pmc6697467.',
    });
    expect(isShown(pasted, { ...noFilters, words })).toBe(true);
  });

  test('by words between quotation marks only where they stand together', () => {
    const apart = itemOf({ words: 'tissue that is soft' });
    expect(isShown(apart, { ...noFilters, words: 'soft tissue' })).toBe(true);
    expect(isShown(apart, { ...noFilters, words: '"soft tissue"' })).toBe(false);
  });

  test('only if it has a year, where years are asked for', () => {
    const undated = itemOf({ year: undefined });
    expect(isShown(undated, noFilters)).toBe(true);
    expect(isShown(undated, { ...noFilters, to: 2030 })).toBe(false);
  });

  test('by its registry number or by the lack of any identifier', () => {
    const options = { ...noFilters.options, id: ['registry'] };
    expect(isShown(itemOf({ ids: ['nct'] }), { ...noFilters, options })).toBe(true);
    const none = { ...noFilters.options, id: ['none'] };
    expect(isShown(itemOf({ ids: [] }), { ...noFilters, options: none })).toBe(true);
  });

  test('in the count of a group whatever that group asks', () => {
    const filters = { ...noFilters, options: { ...noFilters.options, kind: ['cohort'] } };
    expect(isShown(item, filters)).toBe(false);
    expect(isShown(item, filters, 'kind')).toBe(true);
  });
});

describe('words are compared', () => {
  test.each([
    ['Łapińska', 'lapinska'],
    ['Frühling', 'fruhling'],
    ['Ærøskøbing', 'aeroskobing'],
  ])('%s as %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('the order', () => {
  const items = [
    itemOf({ key: 'a', number: 1, year: 2019, journal: '' }),
    itemOf({ key: 'b', number: 2, year: undefined, journal: 'b' }),
    itemOf({ key: 'c', number: 3, year: 2015, journal: 'a' }),
    itemOf({ key: 'd', number: 4, year: 2019, journal: 'c', kind: 'review' }),
  ];
  const keys = (...order: Parameters<typeof comparison>): string =>
    items
      .toSorted(comparison(...order))
      .map(({ key }) => key)
      .join('');

  test.each([
    ['listed', false, 'abcd'],
    ['listed', true, 'dcba'],
    ['year', false, 'cadb'],
    ['year', true, 'adcb'],
    ['journal', false, 'cbda'],
    ['journal', true, 'dbca'],
    ['kind', false, 'abcd'],
    ['kind', true, 'dabc'],
  ] as const)('by %s, reversed %j, is %s', (sort, reversed, expected) => {
    expect(keys(sort, reversed)).toBe(expected);
  });
});
