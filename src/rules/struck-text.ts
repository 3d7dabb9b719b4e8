import { visit } from 'unist-util-visit';
import type { Reading } from '#markdown/read-guideline.ts';
import type { Report } from '#report/collector.ts';
import { placeOf } from '#report/place-of.ts';
import type { Rule } from './rule.ts';

/**
 * No words are struck out. Where words alone are read, in cells and in exports, what was struck out
 * would hold again: “~~Not~~ covered” is no coverage.
 */
export const struckText = {
  needs: [],
  check: ({ documents }: Pick<Reading, 'documents'>, report: Report): void => {
    for (const { file, tree, source } of documents) {
      if (!tree) continue;
      visit(tree, 'delete', (node) => {
        const { start, end } = node.position ?? {};
        report('text-struck', placeOf({ file }, node), {
          found: `“${source.slice(start?.offset ?? 0, end?.offset ?? 0)}”`,
        });
      });
    }
  },
} satisfies Rule;
