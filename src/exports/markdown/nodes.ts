import type {
  BlockContent,
  DefinitionContent,
  Heading,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  Text,
} from 'mdast';

/** What can stand in a list item or a quotation. */
export type Flow = BlockContent | DefinitionContent;

type Phrase = string | PhrasingContent;

const phrases = (content: readonly Phrase[]): PhrasingContent[] =>
  content.map((phrase) => (typeof phrase === 'string' ? text(phrase) : phrase));

export const text = (value: string): Text => ({ type: 'text', value });

export const paragraph = (...content: Phrase[]): Paragraph => ({
  type: 'paragraph',
  children: phrases(content),
});

export const strong = (...content: Phrase[]): Strong => ({
  type: 'strong',
  children: phrases(content),
});

export const link = (url: string, ...content: Phrase[]): Link => ({
  type: 'link',
  url,
  children: phrases(content),
});

export const heading = (depth: Heading['depth'], ...content: Phrase[]): Heading => ({
  type: 'heading',
  depth,
  children: phrases(content),
});

/** @param start number of the first item, for a numbered list */
export const list = (items: readonly (readonly Flow[])[], start?: number): List => {
  const spread = items.some((item) => item.filter(({ type }) => type !== 'list').length > 1);
  return {
    type: 'list',
    ordered: start !== undefined,
    ...(start === undefined ? {} : { start }),
    spread,
    children: items.map((item) => ({ type: 'listItem', spread, children: [...item] })),
  };
};

/** @param rows cells row by row; the first row is the header */
export const table = (rows: readonly (readonly (readonly Phrase[])[])[]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: phrases(cell) })),
  })),
});
