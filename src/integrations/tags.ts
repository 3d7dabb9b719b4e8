/** A tag that begins an element of a page. */
export interface Tag {
  /** In small letters: `script`. */
  readonly name: string;
  /** As they are written, with the space before them. */
  readonly attributes: string;
  /** Where the tag begins and ends in the page; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands up to the end of an element that holds text alone. */
  readonly text: string | undefined;
}

/** A comment, or a tag with its attributes as a whole: what their values hold is no tag. */
const markup =
  /<(?:!--[^]*?(?:-->|$)|(?<name>[a-z][^\s/>]*)(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>)/giu;

/** Elements in which nothing but their own end is a tag. */
const textAlone = /^(?:script|style|title|textarea)$/u;

/** Where the text of an element that begins before a place ends. */
const endOfText = (html: string, name: string, from: number): number => {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
};

/**
 * The tags that begin elements of a page, in order. A parser of HTML finds the same and costs as much
 * as all else that is done to a page.
 *
 * @param html a page as Astro writes it: values of attributes in quotation marks
 */
export function* tagsIn(html: string): Generator<Tag> {
  const search = new RegExp(markup);
  for (let found = search.exec(html); found; found = search.exec(html)) {
    const { name: written, attributes = '' } = found.groups ?? {};
    if (written === undefined) continue;
    const name = written.toLowerCase();
    const end = search.lastIndex;
    const text = textAlone.test(name) ? html.slice(end, endOfText(html, name, end)) : undefined;
    search.lastIndex = end + (text?.length ?? 0);
    yield { name, attributes, start: found.index, end, text };
  }
}
