import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  queryOf,
  readState,
  sortKeys,
  type DeskState,
} from '#components/references/client/desk-state.ts';

const value = fc.stringMatching(/^[a-z]+( [a-z]+)?$/u);
const values = fc.uniqueArray(value, { maxLength: 4 });
const year = fc.integer({ min: 1900, max: 2100 });
const span = fc
  .tuple(fc.option(year, { nil: undefined }), fc.option(year, { nil: undefined }))
  .map(([one, other]) =>
    one !== undefined && other !== undefined && one > other ? [other, one] : [one, other],
  );

const anyState: fc.Arbitrary<DeskState> = fc
  .record({
    words: fc.string({ unit: 'grapheme' }).map((words) => words.trim()),
    options: fc.record({ named: values, kind: values, organ: values, id: values }),
    span,
    sort: fc.constantFrom(...sortKeys),
    reversed: fc.boolean(),
    selected: values,
  })
  .map(({ span: [from, to], ...state }) => ({ ...state, from, to }));

describe('the state of the list in its address', () => {
  test('is nothing where nothing is set', () => {
    expect(queryOf(readState(''))).toBe('');
  });

  test('reads as a person would write it', () => {
    const state = readState('?q=liver&kind=trial,cohort&organ=bile+ducts&from=2015&sort=year');
    expect(queryOf(state)).toBe('?q=liver&kind=trial,cohort&organ=bile+ducts&from=2015&sort=year');
    expect(state.options.organ).toEqual(['bile ducts']);
  });

  test('leaves out what is malformed', () => {
    expect(readState('?from=soon&to=20&sort=size&order=x')).toMatchObject({
      from: undefined,
      to: undefined,
      sort: 'listed',
      reversed: false,
    });
  });

  test('turns years round that run backwards', () => {
    expect(readState('?from=2019&to=2015')).toMatchObject({ from: 2015, to: 2019 });
  });

  test('keeps 256 characters of the words, and no half of a letter', () => {
    const words = (typed: string): string | null =>
      new URLSearchParams(queryOf({ ...readState(''), words: typed })).get('q');
    expect(words('liver '.repeat(5000))).toHaveLength(256);
    expect(words(`${'x'.repeat(255)}😀`)).toBe('x'.repeat(255));
    expect(words('\uD83D')).toBe(null);
    expect(words('liver \uDE00 cells')).toBe('liver  cells');
  });

  test('can be written, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (words) => {
        expect(queryOf({ ...readState(''), words }).length).toBeLessThan(256 * 9 + 4);
      }),
    );
  });

  test('comes back from the address as it was', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readState(queryOf(state))).toEqual(state);
      }),
    );
  });
});
