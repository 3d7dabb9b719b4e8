import { describe, expect, test } from 'vitest';
import { relatedReferences } from '#model/related-references.ts';
import { referenceOf } from '../support/references.ts';

const earlier = referenceOf({ key: 'ipg442' });
const later = referenceOf({
  key: 'ipg579',
  relations: [{ kind: 'follows', key: 'ipg442', reason: 'Both concern the pancreas.' }],
});

describe('references that belong together', () => {
  test('know each other, with the reason', () => {
    const related = relatedReferences([earlier, later]);
    expect(related.get('ipg579')).toEqual([
      {
        words: 'Earlier guidance on the same topic',
        kind: 'follows',
        declaredThere: false,
        other: earlier,
        reason: 'Both concern the pancreas.',
      },
    ]);
    expect(related.get('ipg442')).toMatchObject([
      { words: 'Later guidance on the same topic', declaredThere: true, other: later },
    ]);
  });

  test('leave a key aside that the list does not have', () => {
    expect(relatedReferences([later]).size).toBe(0);
  });
});
