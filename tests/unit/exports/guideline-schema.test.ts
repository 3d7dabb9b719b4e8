import { describe, expect, test } from 'vitest';
import { guidelineSchema } from '#exports/guideline-schema.ts';

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const id = 'https://example.org/schema/guideline.json';
const text = guidelineSchema(id);
const schema = JSON.parse(text) as Schema & Record<string, unknown>;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Names of the fields without a description, at any depth. */
const undocumented = (value: unknown): string[] => {
  if (!isObject(value)) return [];
  const { properties } = value as Schema;
  return [
    ...Object.entries(properties ?? {}).flatMap(([name, field]) =>
      field.description === undefined &&
      schema.$defs?.[field.$ref?.replace('#/$defs/', '') ?? '']?.description === undefined
        ? [name]
        : [],
    ),
    ...Object.values(value).flatMap(undocumented),
  ];
};

describe('the schema of guideline.json', () => {
  test('says what it is and where it stands', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: id,
      title: 'Medical coverage guideline',
    });
    expect(schema.description).toBeTruthy();
    expect(text).toMatch(/\}\n$/u);
  });

  test('documents every field', () => {
    expect(undocumented(schema)).toEqual([]);
  });

  test('defines what is used more than once under its own name', () => {
    expect(Object.keys(schema.$defs ?? {})).toEqual(
      expect.arrayContaining(['Prose', 'Citation', 'Coding', 'Criteria', 'Study', 'Revision']),
    );
    expect(Object.keys(schema.$defs ?? {}).filter((name) => name.startsWith('__'))).toEqual([]);
  });

  test('takes no unknown field', () => {
    expect(schema['additionalProperties']).toBe(false);
  });
});
