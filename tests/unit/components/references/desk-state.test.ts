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
const year = fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: undefined });

const anyState: fc.Arbitrary<DeskState> = fc.record({
  words: fc.string({ unit: 'grapheme' }).map((words) => words.trim()),
  options: fc.record({ named: values, kind: values, organ: values, id: values }),
  from: year,
  to: year,
  sort: fc.constantFrom(...sortKeys),
  reversed: fc.boolean(),
  selected: values,
});

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

  test('comes back from the address as it was', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readState(queryOf(state))).toEqual(state);
      }),
    );
  });
});
