import { visit } from 'unist-util-visit';
import { placeOf } from '#report/place-of.ts';
import { anchoredOf } from '#model/anchored.ts';
import type { Rule } from './rule.ts';

const indirect = new Set([
  'linkReference',
  'imageReference',
  'definition',
  'footnoteReference',
  'footnoteDefinition',
]);

/** Links within a guideline lead to an anchor that exists; links are written where they stand. */
export const links: Rule = {
  needs: ['index'],
  check: ({ guideline, documents, folder }, report) => {
    const complete = documents.every(({ tree }) => tree !== undefined);
    const anchors = new Set([
      ...anchoredOf(guideline).map(({ anchor }) => anchor),
      ...Object.keys(guideline.aliases),
    ]);
    for (const { file, tree } of documents) {
      if (!tree) continue;
      visit(tree, (node) => {
        if (node.type === 'link' && node.url.startsWith('#') && node.url.length > 1) {
          const anchor = node.url.slice(1);
          if (!complete || anchors.has(anchor) || anchor.startsWith('ref-')) return;
          report('link-dead', placeOf({ file }, node), {
            found: `a link to #${anchor}`,
            expected: `an anchor of ${folder.split('/').at(-1) ?? folder}`,
          });
        } else if (node.type === 'image') {
          report('image-refused', placeOf({ file }, node), { found: 'a picture' });
        } else if (indirect.has(node.type)) {
          report('link-malformed', placeOf({ file }, node), {
            found: node.type.startsWith('footnote')
              ? 'a footnote'
              : 'a link whose address stands elsewhere',
            expected: 'a link with its address: [text](address)',
            mend: node.type.startsWith('footnote')
              ? 'Write the note into the text; write [ as \\[ where it is meant as a character.'
              : 'Write the address in parentheses right behind the text.',
          });
        }
      });
    }
  },
};
