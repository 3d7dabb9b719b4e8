import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '#report/nearest.ts';

const known = ['description', 'design', 'definitions', 'ref', 'other'];

test.each([
  ['desing', 'design'],
  ['Description', 'description'],
  ['definition', 'definitions'],
  ['rf', 'ref'],
  ['xyz', undefined],
  ['', undefined],
  ['setting', undefined],
])('%j is most likely meant as %j', (name, meant) => {
  expect(nearest(name, known)).toBe(meant);
});

test('a name that is known is its own nearest, and one letter more or less leads back to it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...known),
      fc.nat(),
      fc.string({ maxLength: 1 }),
      (name, at, letter) => {
        const cut = at % name.length;
        expect(nearest(name, known)).toBe(name);
        expect(nearest(name.slice(0, cut) + letter + name.slice(cut), known)).toBe(name);
      },
    ),
  );
});
