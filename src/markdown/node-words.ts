const words: Readonly<Record<string, string>> = {
  paragraph: 'a paragraph',
  heading: 'a heading',
  list: 'a list',
  listItem: 'an item of a list',
  blockquote: 'a quotation',
  table: 'a table',
  tableCell: 'a cell of a table',
  thematicBreak: 'a rule of dashes',
  code: 'a block of code',
  link: 'a link',
  emphasis: 'words in italics',
  strong: 'words in bold',
  delete: 'words struck out',
  html: 'HTML',
};

/** What an editor calls a node of the tree: “a paragraph”. */
export const nodeWord = (type: string): string => words[type] ?? 'something else';
