import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeAllowedHtml } from './plugins/rehype-allowed-html.ts';
import { rehypeAlignmentClasses } from './plugins/rehype-alignment-classes.ts';
import { rehypeScrollableTables } from './plugins/rehype-scrollable-tables.ts';
import { remarkGuidelineLinks } from './plugins/remark-guideline-links.ts';
import { remarkHeadingAnchors } from './plugins/remark-heading-anchors.ts';
import { remarkUnravelBlocks } from './plugins/remark-unravel-blocks.ts';
import type { FileContext } from './context.ts';

/** From a file’s text to its tree. */
export const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkUnravelBlocks)
  .freeze();

/** Makes the links and headings of a file’s tree those of the published page. */
export const resolve = (tree: Root, context: FileContext): void => {
  remarkGuidelineLinks(context)(tree);
  remarkHeadingAnchors(context)(tree);
};

/** From resolved Markdown to HTML; what is not allowed goes last. */
export const toHtmlTree = unified()
  .use(remarkRehype)
  .use(rehypeAlignmentClasses)
  .use(rehypeScrollableTables)
  .use(rehypeAllowedHtml)
  .freeze();
