// @ts-check
/**
 * What runs in readers’ browsers does without names that the older ones of `docs/browsers.md` lack:
 * a missing one would take a whole feature away, or the name of a control, and nobody would be told.
 */

/** Files that browsers run; the search has rules of its own. */
const files = [
  'src/**/client/**/*.ts',
  'src/**/*.client.ts',
  'src/history/{answer,code-answer,position-answer}{,-words}.ts',
  'src/history/{parse-date,date-forms,words}.ts',
];

/** Names that are missing, with what is older. */
const properties = {
  toSorted: '[...list].sort()',
  toReversed: '[...list].reverse()',
  toSpliced: '[...list].splice()',
  findLast: 'filter().pop()',
  findLastIndex: 'a loop',
  at: 'an index, or [...list].pop()',
  hasOwn: 'a comparison with undefined',
  groupBy: 'a Set of the keys, and filter()',
  toWellFormed: String.raw`replace(/\p{Surrogate}/gu, …)`,
  isWellFormed: String.raw`/\p{Surrogate}/u.test()`,
};

/** @returns {import('eslint').Linter.Config} */
export const olderBrowsers = () => ({
  name: 'older-browsers',
  files,
  rules: {
    'no-restricted-properties': [
      'error',
      ...Object.entries(properties).map(([property, older]) => ({
        property,
        message: `Older browsers lack it (docs/browsers.md): take ${older}.`,
      })),
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector:
          ':matches(MemberExpression > .property, Property > .key)[name=/^(aria[A-Z]|role$)/]',
        message: 'Older browsers have no such property (docs/browsers.md): set the attribute.',
      },
      {
        selector: ':matches(Literal[value=/:has\\(/], TemplateElement[value.raw=/:has\\(/])',
        message: 'In older browsers :has() throws (docs/browsers.md): go by closest().',
      },
    ],
  },
});
