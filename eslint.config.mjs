// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { boundaryConfigs } from './scripts/lint/boundaries.mjs';
import { olderBrowsers } from './scripts/lint/older-browsers.mjs';

const typed = ['**/*.{ts,mts,mjs}'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'coverage/', 'content/', 'tests/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: typed })),
  ...tseslint.configs.stylisticTypeChecked.map((config) => ({ ...config, files: typed })),
  {
    files: typed,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler asks for environment['NAME'] (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': 'off',
      eqeqeq: 'error',
    },
  },

  // Types in .astro files are the matter of astro check.
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      // A region that scrolls sideways must be reached by keyboard (WCAG 2.1.1).
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'] }],
    },
  },

  {
    files: ['src/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
  olderBrowsers(),
  ...boundaryConfigs(),
);
