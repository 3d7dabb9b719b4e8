const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/**
 * Text as LaTeX reads it: what has a meaning there is escaped, everything else, diacritics among
 * it, stays as it is (UTF-8, which BibTeX’s styles and biber have long read).
 */
export const latexText = (text: string): string =>
  text.replace(/[\\~^<>&%$#_{}]/gu, (sign) => commands[sign] ?? `\\${sign}`);
