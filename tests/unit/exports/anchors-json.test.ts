import { describe, expect, test } from 'vitest';
import { anchorsJson } from '#exports/anchors-json.ts';
import { exampleGuideline, otherGuideline } from '../support/example-guideline.ts';

const text = anchorsJson([otherGuideline, exampleGuideline], {
  base: '/policies/',
  origin: 'https://example.org',
});

describe('anchors.json', () => {
  test('gives the address of every anchor, guideline by guideline', () => {
    expect(JSON.parse(text)).toMatchObject({
      guidelines: [
        { number: '02-12345-67', page: 'https://example.org/policies/guidelines/02-12345-67/' },
        {
          number: '09-J0000-94',
          anchors: [
            {
              anchor: 'billing-coding',
              address: 'https://example.org/policies/guidelines/09-J0000-94/#billing-coding',
            },
            {
              anchor: 'code-0000T',
              address: 'https://example.org/policies/guidelines/09-J0000-94/#code-0000T',
            },
          ],
        },
      ],
    });
  });

  test('leads from an alias to the anchor that stands for it now', () => {
    expect(JSON.parse(text)).toMatchObject({
      guidelines: [
        {
          anchors: expect.arrayContaining([
            {
              anchor: 'criterion-age',
              aliasOf: 'criterion-adult',
              address: 'https://example.org/policies/guidelines/02-12345-67/#criterion-adult',
            },
          ]) as unknown,
        },
        {},
      ],
    });
  });
});
