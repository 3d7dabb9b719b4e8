import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { publishedHistoryOf } from '#exports/guideline-history.ts';
import { guidelineJson } from '#exports/guideline-json.ts';
import { guidelineSchema } from '#exports/guideline-schema.ts';
import { publishedHistory } from '#model/history.ts';
import { fixtureGuidelines } from '../history/fixture.ts';

const site = { base: '/', origin: 'https://example.org' };
const [first, second, third] = fixtureGuidelines;

const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

test('guideline.json tells what was in effect when, and follows its schema', () => {
  const history = publishedHistoryOf(third, [first, second], site);
  const text = guidelineJson(third, { schema: '/schema/guideline.json', page: '/' }, history);
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats(ajv);
  const validate = ajv.compile(json(guidelineSchema('/schema/guideline.json')));
  expect([validate(json(text)), validate.errors]).toEqual([true, null]);
  expect(publishedHistory.parse(json(text)['history'])).toEqual(history);
});

test('versions have their addresses, and each two their difference', () => {
  const { versions, differences } = publishedHistoryOf(third, [first, second], site);
  expect(versions).toEqual([
    {
      date: '2024-06-15',
      current: false,
      page: 'https://example.org/guidelines/02-40000-26/versions/2024-06-15/',
    },
    {
      date: '2025-01-01',
      current: false,
      page: 'https://example.org/guidelines/02-40000-26/versions/2025-01-01/',
    },
    { date: '2025-06-15', current: true, page: 'https://example.org/guidelines/02-40000-26/' },
  ]);
  expect(differences.map(({ page }) => page.replace(/^.*history/u, ''))).toEqual([
    '/2024-06-15--2025-01-01/',
    '/2024-06-15--2025-06-15/',
    '/2025-01-01--2025-06-15/',
  ]);
});

test('a period without a version is one whose text is not known', () => {
  const { periods, versions, differences } = publishedHistoryOf(first, [], site);
  expect([versions.length, differences]).toEqual([1, []]);
  expect(periods.filter(({ version }) => version !== undefined)).toHaveLength(1);
  expect(periods.find(({ from }) => from === '2020-07-01')).toEqual({
    from: '2020-07-01',
    to: '2020-12-31',
    phase: 'in force',
    entry: 'update-2020-07-01',
    reviews: 4,
    maintained: 4,
    codes: [
      { code: '0600T', listing: 'listed', wording: 'untouched' },
      { code: '0601T', listing: 'listed', wording: 'superseded' },
    ],
  });
});
