import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { placeOf } from '#report/place-of.ts';
import { slug } from '#model/anchors.ts';
import type { Reading } from '#markdown/read-guideline.ts';
import type { Report } from '#report/collector.ts';
import type { Rule } from './rule.ts';

/** Headings in a section begin with two # signs and go down one level at a time. */
export const headingLevels = {
  needs: [],
  check: ({ documents }: Pick<Reading, 'documents'>, report: Report): void => {
    for (const { file, tree } of documents) {
      if (!tree) continue;
      let level = 1;
      visit(tree, 'heading', (heading) => {
        const { depth } = heading;
        if (depth === 1 || depth > level + 1) {
          report('heading-level', placeOf({ file }, heading), {
            found: `a heading with ${String(depth)} # ${depth === 1 ? 'sign' : 'signs'}`,
            expected:
              depth === 1
                ? 'two # signs or more: the section’s title is supplied by the page'
                : `at most ${String(level + 1)} # signs here`,
          });
        }
        if (slug(toString(heading)) === '')
          report('heading-empty', placeOf({ file }, heading), { found: 'an empty heading' });
        level = Math.max(depth, 2);
      });
    }
  },
} satisfies Rule;
