import { expect, it } from 'vitest';
import { shortName } from '#site/short-name.ts';

const long = 'Adoptive Immunotherapy with Autologous Tumor-Infiltrating Lymphocytes';

it.each([
  ['Irreversible Electroporation', 'IRE', 'Irreversible Electroporation'],
  [long, 'AITIL', 'AITIL'],
  [long, undefined, 'Adoptive Immunotherapy with Autologous…'],
  ['x'.repeat(60), undefined, `${'x'.repeat(39)}…`],
])('%.20s (%s) is short: %s', (subject, abbreviation, name) => {
  expect(shortName({ subject, abbreviation })).toBe(name);
});
