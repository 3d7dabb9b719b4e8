// @ts-check
import { builtinModules } from 'node:module';

/**
 * Which folder of `src/` may import what. Content flows one way: markdown -> model -> rules -> pages,
 * search, exports; what is nearer to the model knows nothing of what stands further out.
 *
 * @typedef {{
 *   folder: string,
 *   imports: readonly string[],
 *   types?: readonly string[],
 *   refuses?: readonly (keyof typeof packages)[],
 * }} Boundary
 * `imports` are the other folders that it may use, `types` those of which it may use types alone,
 * `refuses` the kinds of packages that it must do without.
 */

const builtins = builtinModules.map((name) => name.replaceAll('/', '\\/')).join('|');

const packages = {
  astro: '^astro($|[:/])|^@astrojs/',
  node: `^node:|^(${builtins})$`,
  parsers:
    '^(unified$|remark|rehype|mdast|hast|micromark|unist|vfile|estree|parse5|yaml$|csv-parse)',
};

/** @type {readonly Boundary[]} */
export const boundaries = [
  { folder: 'model', imports: [], refuses: ['astro'] },
  { folder: 'report', imports: [], refuses: ['astro'] },
  { folder: 'markdown', imports: ['model', 'report'], refuses: ['astro'] },
  { folder: 'rules', imports: ['model', 'report', 'markdown'], refuses: ['astro', 'node'] },
  { folder: 'history', imports: ['model'], refuses: ['astro', 'node', 'parsers'] },
  { folder: 'exports', imports: ['model', 'history'], refuses: ['astro', 'node'] },
  { folder: 'search', imports: ['model', 'styles'], refuses: ['astro', 'node', 'parsers'] },
  { folder: 'indexing', imports: ['model', 'search'], refuses: ['astro', 'parsers'] },
  {
    folder: 'library',
    imports: ['model', 'markdown', 'rules', 'report', 'exports'],
    refuses: ['astro'],
  },
  { folder: 'hosting', imports: [], refuses: ['astro', 'node', 'parsers'] },
  { folder: 'integrations', imports: ['hosting', 'model', 'indexing'], refuses: ['parsers'] },
  { folder: 'loaders', imports: ['model', 'report', 'library'] },
  { folder: 'site', imports: ['model', 'indexing'], refuses: ['parsers'] },
  { folder: 'styles', imports: [], refuses: ['astro', 'parsers'] },
  {
    folder: 'components',
    imports: ['components', 'styles', 'site', 'model', 'history', 'search'],
    refuses: ['parsers'],
  },
  {
    folder: 'layouts',
    imports: ['components', 'styles', 'site', 'model'],
    refuses: ['parsers'],
  },
  {
    folder: 'pages',
    imports: [
      'components',
      'layouts',
      'exports',
      'history',
      'loaders',
      'model',
      'search',
      'site',
      'styles',
    ],
    refuses: ['parsers'],
  },
];

/** How deep folders are nested below `src/<folder>`; deeper files can leave it unseen. */
const deepest = 5;

/** @param {Boundary} boundary */
function refusals({ folder, imports, types = [], refuses = [] }) {
  const open = [...new Set([folder, ...imports, ...types])].join('|');
  const told = [...imports, ...types.map((one) => `types of ${one}`)].join(', ');
  return [
    {
      regex: `^#(?!(${open})/)`,
      message: `src/${folder} may import from: ${told === '' ? 'itself alone' : told}.`,
    },
    ...types.map((one) => ({
      regex: `^#${one}/`,
      allowTypeImports: true,
      message: `src/${folder} may import types alone from src/${one}.`,
    })),
    ...refuses.map((kind) => ({
      regex: packages[kind],
      message: `src/${folder} does without packages of this kind (${kind}).`,
    })),
  ];
}

/**
 * @param {number} depth folders between `src/<folder>` and the file
 */
const leaving = (depth) => ({
  regex: `^(\\./)?(\\.\\./){${String(depth + 1)},}`,
  message: 'Other folders of src/ are imported by alias, as #model/date.ts.',
});

/**
 * ESLint configurations that hold the boundaries, for `.ts` and `.astro` files below `src/`.
 * @returns {import('eslint').Linter.Config[]}
 */
export function boundaryConfigs() {
  const depths = Array.from({ length: deepest + 1 }, (_, depth) => depth);
  return boundaries.flatMap((boundary) =>
    depths.map((depth) => ({
      name: `boundaries/${boundary.folder}/${String(depth)}`,
      files: [`src/${boundary.folder}/${'*/'.repeat(depth)}*.{ts,astro}`],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          { patterns: [...refusals(boundary), leaving(depth)] },
        ],
      },
    })),
  );
}
