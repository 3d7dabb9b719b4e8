import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const rule = '@typescript-eslint/no-restricted-imports';

// The snippets are no files of the project, so nothing can be known of their types.
const eslint = new ESLint({
  overrideConfig: [
    { ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } } },
  ],
});

/** What the boundaries say of one line of a file; nothing when they let it pass. */
async function refusals(file: string, line: string): Promise<readonly string[]> {
  const code = file.endsWith('.astro') ? `---\n${line}\n---\n` : `${line}\n`;
  const [result] = await eslint.lintText(code, { filePath: file });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
}

const refused: readonly (readonly [file: string, line: string, reason: string])[] = [
  ['src/model/a.ts', `import { x } from '#markdown/x.ts';`, 'src/model may import from: itself'],
  ['src/model/a.ts', `import type { X } from '#report/x.ts';`, 'src/model may import from: itself'],
  ['src/model/a.ts', `import { z } from 'astro/zod';`, '(astro)'],
  ['src/model/a.ts', `import { x } from '../markdown/x.ts';`, 'imported by alias'],
  ['src/model/deep/a.ts', `export { x } from '../../rules/x.ts';`, 'imported by alias'],
  ['src/report/a.ts', `import { x } from '#model/x.ts';`, 'src/report may import from: itself'],
  ['src/markdown/a.ts', `import { x } from '#rules/x.ts';`, 'model, report'],
  ['src/markdown/deep/a.ts', `import { x } from '#library/x.ts';`, 'model, report'],
  ['src/rules/a.ts', `import { x } from '#exports/x.ts';`, 'model, report, markdown'],
  ['src/rules/a.ts', `import { readFileSync } from 'node:fs';`, '(node)'],
  ['src/rules/a.ts', `import { getCollection } from 'astro:content';`, '(astro)'],
  ['src/exports/a.ts', `import { readFileSync } from 'node:fs';`, '(node)'],
  ['src/exports/a.ts', `import { readFile } from 'fs/promises';`, '(node)'],
  ['src/exports/a.ts', `import { rss } from '@astrojs/rss';`, '(astro)'],
  ['src/exports/a.ts', `import { x } from '#report/x.ts';`, 'src/exports may import from: model'],
  ['src/hosting/a.ts', `import { x } from '#model/x.ts';`, 'src/hosting may import from: itself'],
  ['src/hosting/a.ts', `import { readFileSync } from 'node:fs';`, '(node)'],
  ['src/library/a.ts', `import { glob } from 'astro/loaders';`, '(astro)'],
  ['src/library/a.ts', `import { x } from '#loaders/x.ts';`, 'src/library may import from'],
  ['src/loaders/a.ts', `import { x } from '#markdown/x.ts';`, 'src/loaders may import from'],
  ['src/components/A.astro', `import { x } from '#rules/x.ts';`, 'src/components may import'],
  ['src/components/A.astro', `import { x } from '#markdown/x.ts';`, 'src/components may import'],
  ['src/components/deep/a.ts', `import { x } from '#library/x.ts';`, 'src/components may import'],
  ['src/components/A.astro', `import { unified } from 'unified';`, '(parsers)'],
  ['src/components/a.ts', `import { parse } from 'yaml';`, '(parsers)'],
  ['src/layouts/A.astro', `import { x } from '#rules/x.ts';`, 'src/layouts may import from'],
  ['src/pages/a/[b]/index.astro', `import { x } from '#markdown/x.ts';`, 'src/pages may import'],
  ['src/pages/a/x.json.ts', `import remarkParse from 'remark-parse';`, '(parsers)'],
];

const allowed: readonly (readonly [file: string, line: string])[] = [
  ['src/model/a.ts', `import { x } from './x.ts';`],
  ['src/model/deep/a.ts', `import { x } from '../x.ts';`],
  ['src/model/a.ts', `import { x } from '#model/x.ts';`],
  ['src/model/a.ts', `import { z } from 'zod';`],
  ['src/markdown/deep/a.ts', `import { x } from '#model/x.ts';`],
  ['src/markdown/a.ts', `import { unified } from 'unified';`],
  ['src/rules/a.ts', `import { x } from '#markdown/x.ts';`],
  ['src/exports/a.ts', `import { stringify } from 'csv-stringify/sync';`],
  ['src/report/a.ts', `import { styleText } from 'node:util';`],
  ['src/library/a.ts', `import { x } from '#rules/x.ts';`],
  ['src/loaders/a.ts', `import type { Loader } from 'astro/loaders';`],
  ['src/loaders/a.ts', `import { x } from '#library/x.ts';`],
  ['src/components/A.astro', `import { x } from '#model/x.ts';`],
  ['src/components/deep/A.astro', `import B from '../B.astro';`],
  ['src/pages/a/[b]/index.astro', `import { getCollection } from 'astro:content';`],
  ['src/pages/a/x.csv.ts', `import { x } from '#exports/x.ts';`],
];

describe('the folders of src/ import in one direction only', () => {
  test.each(refused)('%s may not say: %s', async (file, line, reason) => {
    expect(await refusals(file, line)).toEqual([expect.stringContaining(reason)]);
  });

  test.each(allowed)('%s may say: %s', async (file, line) => {
    expect(await refusals(file, line)).toEqual([]);
  });
});
