import { describe, expect, test } from 'vitest';
import { engineOf, hitsFor } from './library.ts';

const engine = engineOf('tests/fixtures/valid');
const find = (query: string): Promise<string[]> => hitsFor(engine, query);

describe('another library', () => {
  test.each([
    ['09-J0000-94', ''],
    ['INV', ''],
    ['inventumab', ''],
    ['j9999', '#code-J9999'],
    ['HCPCS J9999', '#code-J9999'],
    ['Q5999', '#code-Q5999'],
    ['C22.0', '#code-C22.0-C22.9'],
    ['C22.3', '#code-C22.0-C22.9'],
    ['C223', '#code-C22.0-C22.9'],
    ['D89.812', '#code-D89.811-D89.813'],
    ['is inventumab covered', '#position-statement'],
    ['18 years', '#criterion-adult'],
    ['relapsed', '#criterion-disease-relapsed'],
    ['March 15, 2025', ''],
    ['02/22/2024', '#committee-approval'],
    ['TA999', '#ref-ta999'],
    ['NICE TA 999', '#ref-ta999'],
    ['Roe 2022', '#ref-roe-2022-adults'],
    ['10.1000/(SICI)1097-0258(19980815)17:15<1661::AID-SIM968>3.0.CO;2-2', '#ref-doe-2021'],
    ['Inventumb', ''],
    ['children', '#ref-roe-2022-children'],
  ])('%s', async (query, anchor) => {
    expect((await find(query))[0]).toBe(anchor);
  });

  test.each(['C23', 'C23.1', 'D89.810', 'D89.814', 'J9997', '0600T', 'IRE', 'electroporation'])(
    '%s is not in it',
    async (query) => {
      expect(await find(query)).toEqual([]);
    },
  );

  test('a code that no table has any more is found in the history', async () => {
    expect(await find('J9998')).toEqual(['#update-2021-07-01', '#update-2020-01-01']);
  });

  test('a guideline is one filter', async () => {
    const { facets } = await engine.search('invented');
    expect([...facets.guidelines.keys()].sort()).toEqual(['02-11111-11', '09-J0000-94']);
    const other = await engine.search('invented', { filters: { guideline: '02-11111-11' } });
    expect(other.count).toBe(facets.guidelines.get('02-11111-11'));
  });
});
