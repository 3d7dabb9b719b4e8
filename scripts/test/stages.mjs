// @ts-check
/**
 * What `npm test` runs: stages one after the other, the steps of a stage side by side. Each step is a
 * script of package.json. A step with a `report` is counted by the tests it ran, any other as one
 * check; `needs` names what must not have failed, of the setup or of an earlier stage.
 *
 * @typedef {{ name: string, script: string, parameters?: readonly string[], needs?: readonly string[],
 *   report?: import('./reports.mjs').Report }} Step
 */

/** @type {readonly (readonly Step[])[]} */
export const stages = [
  // What Astro makes of the content’s schema, which rules and types both read.
  [{ name: 'Content types', script: 'sync' }],
  [
    { name: 'Lint', script: 'lint' },
    { name: 'Type check', script: 'typecheck' },
    { name: 'Format', script: 'format:check' },
  ],
  [
    {
      name: 'Unit tests',
      script: 'test:unit',
      parameters: [
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=.cache/test/unit.json',
      ],
      report: { kind: 'vitest', file: '.cache/test/unit.json' },
    },
  ],
  [{ name: 'Content', script: 'check' }],
  [{ name: 'Build', script: 'build' }],
  [{ name: 'Compress', script: 'compress', needs: ['Build'] }],
  [{ name: 'Sizes', script: 'bench', parameters: ['--sizes'], needs: ['Build'] }],
  [
    {
      name: 'Browser tests',
      script: 'test:e2e',
      parameters: ['--reporter=list,json'],
      needs: ['Browser', 'Build'],
      report: { kind: 'playwright', file: '.cache/test/e2e.json' },
    },
  ],
];
