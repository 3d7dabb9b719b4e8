const tag = /<(?<name>a|link)\b(?<attributes>(?:[^>"']|"[^"]*"|'[^']*')*)>/giu;
const href = /\shref="(?<written>[^"]*)"/u;

/**
 * Makes the links of a page work from anywhere: those that lead elsewhere on its site become whole.
 * Links within the page stay; a link to its own place, which there is to be copied, becomes the
 * place’s address on the site.
 *
 * @param html a page as Astro writes it: attributes in quotation marks, no `<` in text
 * @param address where the page stands on its site
 */
export const singleFile = (html: string, address: string): string =>
  html.replaceAll(tag, (whole: string, name: string, attributes: string) => {
    const written = href.exec(attributes)?.groups?.['written'];
    if (written === undefined) return whole;
    const isPermalink = /\sclass="permalink"/u.test(attributes);
    const isOnSite = written.startsWith('/') && !written.startsWith('//');
    if (!isOnSite && !isPermalink) return whole;
    const there = ` href="${new URL(written, address).href}"`;
    const kept = attributes.replace(isPermalink ? /\stitle="[^"]*"/u : '', '');
    return `<${name}${kept.replace(href, () => there)}>`;
  });
