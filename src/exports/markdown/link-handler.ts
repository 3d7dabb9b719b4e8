import type { Link } from 'mdast';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

const characterReference = /&[#a-z\d]+;/iu;

/**
 * Writes `&` in a link’s address as it is where it cannot begin a character reference. The library
 * writes `\&`, which people and simple programs that copy the address would take along.
 */
export const linkHandler: Handle = (node: Link, parent, state, info) => {
  const { url } = node;
  const written = defaultHandlers.link(node, parent, state, info);
  const ending = `](${url.replaceAll(/&(?=[#a-z])/giu, String.raw`\&`)})`;
  return written.endsWith(ending) && !characterReference.test(url)
    ? `${written.slice(0, -ending.length)}](${url})`
    : written;
};
