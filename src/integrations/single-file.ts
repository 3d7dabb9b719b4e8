import { tagsIn, type Tag } from './tags.ts';

const href = /\shref="(?<written>[^"]*)"/u;

/** A link’s attributes with a whole address; nothing where they are to stay as they are. */
const leadingOut = ({ attributes }: Tag, address: string): string | undefined => {
  const written = href.exec(attributes)?.groups?.['written'];
  if (written === undefined) return undefined;
  const isPermalink = /\sclass="permalink"/u.test(attributes);
  const isOnSite = written.startsWith('/') && !written.startsWith('//');
  if (!isOnSite && !isPermalink) return undefined;
  const there = ` href="${new URL(written, address).href}"`;
  return attributes.replace(isPermalink ? /\stitle="[^"]*"/u : '', '').replace(href, () => there);
};

/**
 * Makes the links of a page work from anywhere: those that lead elsewhere on its site become whole.
 * Links within the page stay; a link to its own place, which there is to be copied, becomes the
 * place’s address on the site.
 *
 * @param html a page as Astro writes it: values of attributes in quotation marks
 * @param address where the page stands on its site
 */
export const singleFile = (html: string, address: string): string => {
  let copied = '';
  let from = 0;
  for (const tag of tagsIn(html)) {
    const attributes = /^(?:a|link)$/u.test(tag.name) ? leadingOut(tag, address) : undefined;
    if (attributes === undefined) continue;
    copied += `${html.slice(from, tag.start)}<${tag.name}${attributes}>`;
    from = tag.end;
  }
  return copied + html.slice(from);
};
