/** How deep lists and quotations may stand in one another. Reading takes longer with every level. */
export const deepestNesting = 50;

/** A quotation’s sign, or a list’s mark with the space behind it. */
const mark = /(?<space>[ \t]*)(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/uy;

/** A rule across the page is no list in a list in a list. */
const rule = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/u;

const tab = 4;

/** How far a text reaches in columns. */
const columns = (text: string): number => text.replaceAll('\t', ' '.repeat(tab)).length;

/**
 * Finds the first line that stands deeper than lists and quotations may, without reading the text:
 * by the marks before it, and by the lists of earlier lines that it is indented into.
 *
 * @returns the line, from 1, and how deep it stands; nothing where all is well
 */
export const tooDeep = (source: string): { line: number; depth: number } | undefined => {
  /** The columns at which the texts of open lists begin, outermost first. */
  let open: number[] = [];
  for (const [index, text] of source.split(/\r\n|\n|\r/u).entries()) {
    if (text.trim() === '' || rule.test(text)) continue;
    const indent = columns(/^[ \t]*/u.exec(text)?.[0] ?? '');
    open = open.filter((column) => column <= indent);
    mark.lastIndex = 0;
    let depth = open.length;
    for (let found = mark.exec(text); found; found = mark.exec(text)) {
      depth += 1;
      if (depth > deepestNesting) return { line: index + 1, depth };
      if (!found[0].endsWith('>')) open.push(columns(text.slice(0, mark.lastIndex)) + 1);
    }
  }
  return undefined;
};
