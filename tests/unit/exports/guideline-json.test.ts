import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { guidelineJson } from '#exports/guideline-json.ts';
import { guidelineSchema } from '#exports/guideline-schema.ts';
import { guideline } from '#model/guideline.ts';
import type { Guideline } from '#model/guideline.ts';
import { exampleGuideline, otherGuideline } from '../support/example-guideline.ts';
import { publishedGuidelines } from '../support/published-library.ts';

const addresses = { schema: '/schema/guideline.json', page: '/guidelines/02-12345-67/' };

const parsed = (text: string): Record<string, unknown> =>
  JSON.parse(text) as Record<string, unknown>;

const validator = () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats(ajv);
  return ajv.compile(parsed(guidelineSchema(addresses.schema)));
};

describe('guideline.json', () => {
  test.each([exampleGuideline, otherGuideline, ...publishedGuidelines])(
    'of $number is the whole model, and follows its schema',
    (one) => {
      const { $schema, page, ...model } = parsed(guidelineJson(one, addresses));
      expect([$schema, page]).toEqual([addresses.schema, addresses.page]);
      expect(guideline.parse(model)).toEqual(one);
      const validate = validator();
      expect([validate(parsed(guidelineJson(one, addresses))), validate.errors]).toEqual([
        true,
        null,
      ]);
    },
  );

  test('is the same whatever the order in which the fields were read', () => {
    const turned = Object.fromEntries(Object.entries(exampleGuideline).toReversed()) as Guideline;
    const aliases = Object.fromEntries(Object.entries(exampleGuideline.aliases).toReversed());
    expect(guidelineJson({ ...turned, aliases }, addresses)).toBe(
      guidelineJson(exampleGuideline, addresses),
    );
  });

  test('is indented by two spaces and ends with a line feed', () => {
    const text = guidelineJson(exampleGuideline, addresses);
    expect(text).toMatch(/^\{\n {2}"\$schema": /u);
    expect(text).toMatch(/\}\n$/u);
  });

  test('is refused for what is no guideline', () => {
    expect(() => guidelineJson({ ...exampleGuideline, number: '1' }, addresses)).toThrow();
  });
});
