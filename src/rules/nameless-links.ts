import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Reading } from '#markdown/read-guideline.ts';
import type { Report } from '#report/collector.ts';
import { placeOf } from '#report/place-of.ts';
import type { Rule } from './rule.ts';

/** Every link has words, by which readers and their screen readers tell where it leads. */
export const namelessLinks = {
  needs: [],
  check: ({ documents }: Pick<Reading, 'documents'>, report: Report): void => {
    for (const { file, tree, section } of documents) {
      if (!tree) continue;
      visit(tree, 'link', (link) => {
        // A picture in its place, a link to nothing and an item without a title are told by themselves.
        const isItem = section === 'related-guidelines' && link.url.startsWith('guideline:');
        if (isItem || /^#?$/u.test(link.url)) return;
        if (
          /[\p{L}\p{N}]/u.test(toString(link)) ||
          link.children.some(({ type }) => type === 'image')
        )
          return;
        report('link-empty', placeOf({ file }, link), {
          found: `a link to ${link.url} without words`,
        });
      });
    }
  },
} satisfies Rule;
