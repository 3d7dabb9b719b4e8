import type { Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';

/**
 * All HTML that the text of a guideline can become: what GFM has, tables in regions that scroll,
 * links, and anchors of headings. The rules refuse everything else with a finding; what they should
 * ever miss comes out of here without its tags and attributes, and never runs.
 */
export const allowedHtml: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'div', 'input'],
    ...['strong', 'em', 'del', 'code', 'a', 'abbr'],
  ],
  attributes: {
    a: ['href', 'title', ['rel', 'external'], ['className', 'address']],
    abbr: ['title'],
    code: [['className', /^language-[\w-]+$/u]],
    div: [['className', 'table'], ['role', 'region'], ['tabIndex', 0], 'ariaLabel'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    input: [
      ['type', 'checkbox'],
      ['disabled', true],
      ['checked', true],
    ],
    li: [['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    table: ['ariaLabel'],
    td: [['className', /^align-(?:left|center|right)$/u]],
    th: [
      ['className', /^align-(?:left|center|right)$/u],
      ['scope', 'col'],
    ],
    ul: [['className', 'contains-task-list']],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  required: { input: { type: 'checkbox', disabled: true } },
  strip: ['script', 'style', 'iframe', 'object', 'template', 'svg', 'math'],
  // Anchors are published addresses, made by the project and checked against one another.
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
};

/** Leaves nothing in a tree but the HTML that is allowed. */
export const rehypeAllowedHtml = (): ((tree: Root) => Root) => (tree) => {
  const allowed = sanitize(tree, allowedHtml);
  return allowed.type === 'root' ? allowed : { type: 'root', children: [] };
};
