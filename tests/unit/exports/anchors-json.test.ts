import { describe, expect, test } from 'vitest';
import { anchorsJson } from '#exports/anchors-json.ts';
import { fixtureGuidelines } from '../history/fixture.ts';
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

  test('has the anchors of earlier versions, where any are held', () => {
    const [first, , third] = fixtureGuidelines;
    const versions = new Map([[third.number, [{ date: '2024-06-15', guideline: first }]]]);
    const { guidelines } = JSON.parse(anchorsJson([third], { base: '/' }, versions)) as {
      guidelines: { versions?: { page: string; anchors: { anchor: string }[] }[] }[];
    };
    const [version] = guidelines[0]?.versions ?? [];
    expect(version?.page).toBe('/guidelines/02-40000-26/versions/2024-06-15/');
    expect(version?.anchors).toContainEqual({
      anchor: 'reimbursement',
      address: '/guidelines/02-40000-26/versions/2024-06-15/#reimbursement',
    });
    expect(JSON.parse(text)).not.toHaveProperty('guidelines.0.versions');
  });
});
