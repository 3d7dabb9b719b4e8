import type { Yaml } from 'mdast';
import type { Guideline } from '#model/guideline.ts';
import type { Note, Prose } from '#model/prose.ts';
import type { Place } from '#report/finding.ts';
import { placeOf } from '#report/place-of.ts';
import { readBlocks } from './blocks.ts';
import { readNote } from './blocks/note.ts';
import type { FileContext } from './context.ts';
import type { SourceDocument } from './document.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { readProse } from './prose.ts';

export const isYaml = (node: { readonly type: string } | undefined): node is Yaml =>
  node?.type === 'yaml';

/** Reads `index.mdx`: the header, and the notice below it. */
export const readIndex = (
  document: SourceDocument | undefined,
  context: FileContext,
): { front: FrontMatter; notice: Guideline['notice'] } => {
  const none = { header: {}, places: new Map<string, Place>() };
  if (!document?.tree) return { front: none, notice: [] };
  const [first] = document.tree.children;
  if (!isYaml(first)) {
    context.lose();
    context.report(
      'front-matter-missing',
      { file: context.file, line: 1, column: 1 },
      { found: 'index.mdx without a header' },
    );
  }
  const notice = readBlocks<Prose | Note>(document.tree.children, context, {
    markdown: (nodes) => [readProse(nodes, context)].filter((prose) => prose !== undefined),
    blocks: { Note: readNote },
  });
  if (notice.length === 0 && isYaml(first) && !context.lost()) {
    context.report('section-empty', placeOf(context, first), {
      found: 'index.mdx without a notice below its header',
      expected: 'the notice that precedes the guideline',
      mend: 'Write the notice below the header.',
    });
  }
  return { front: isYaml(first) ? readFrontMatter(first, context) : none, notice };
};
