import type { Rule } from './rule.ts';

/** A guideline’s folder is named by its number. */
export const number: Rule = {
  needs: ['index'],
  check: ({ guideline, headerPlaces, folder }, report) => {
    const place = headerPlaces.get('number');
    const name = folder.split('/').at(-1) ?? folder;
    if (place && guideline.number !== name) {
      report('number-mismatch', place, {
        found: `the number ${guideline.number}`,
        expected: `${name}, as the folder is named`,
      });
    }
  },
};
