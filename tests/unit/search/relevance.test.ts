import { expect, test, vi } from 'vitest';
import {
  judgeRelevance,
  leastShare,
  readRelevance,
  searchedLibraries,
} from '../../support/relevance.ts';
import { engineOf, targetsFor } from './library.ts';

// The machine may be busy with other checks.
vi.setConfig({ testTimeout: 60_000 });

// The same through Pagefind: pagefind.test.ts.

const cases = searchedLibraries.flatMap(({ content, files }) =>
  files.map((file) => ({ content, file })),
);

test.each(cases)('what readers type leads to the right place: $file', async ({ content, file }) => {
  const engine = engineOf(content);
  const report = await judgeRelevance(file, readRelevance([file]), (query) =>
    targetsFor(engine, query),
  );
  expect(report.wronglyFound, 'what is not there is not found').toEqual([]);
  expect(report.share, report.failures.join('\n')).toBeGreaterThanOrEqual(leastShare);
});
