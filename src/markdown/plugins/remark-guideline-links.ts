import type { Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isGuidelineNumber } from '#model/guideline.ts';
import { reportAt, type FileContext } from '../context.ts';

const scheme = 'guideline:';
const attachments = 'attachments/';

/** A file’s name as its folder has it: %20 in a link is a space. */
const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** An address that a reader can trust to lead where it seems to: none with a name before its host. */
const isWebAddress = (url: string): boolean => {
  if (!/^(?:https?:\/\/[^/\s]|mailto:[^\s@]+@[^\s@])/u.test(url)) return false;
  const parsed = URL.parse(url);
  return parsed !== null && parsed.username === '' && parsed.password === '';
};

const resolve = (
  link: Link,
  context: FileContext,
): { href: string; external: boolean } | undefined => {
  const { url } = link;
  if (url.startsWith(scheme)) {
    const number = url.slice(scheme.length);
    if (!isGuidelineNumber(number)) {
      reportAt(context, 'related-malformed', link, { found: `the link “${url}”` });
      return undefined;
    }
    const { href, held } = context.addressOf(number);
    return { href, external: !held };
  }
  if (url.startsWith(attachments)) {
    const href = context.attachmentHref(decoded(url.slice(attachments.length)));
    if (href !== undefined) return { href, external: false };
    reportAt(context, 'link-dead', link, {
      found: `a link to the file ${url}`,
      expected: 'a file in the guideline’s attachments folder',
      mend: 'Put the file there, or correct its name in the link.',
    });
    return undefined;
  }
  if (/^#[^\s#]+$/u.test(url)) return { href: url, external: false };
  if (isWebAddress(url)) return { href: url, external: true };
  reportAt(context, 'link-malformed', link, {
    found: url === '#' || url === '' ? 'a link to nothing' : `the link “${url}”`,
  });
  return undefined;
};

/** What people type of an address. */
const typed = (address: string): string => address.replace(/^(?:https?:\/\/|mailto:)|\/$/gu, '');

/** Whether a link’s words are its address, which paper then need not print once more. */
const isItsAddress = (link: Link): boolean => typed(toString(link)) === typed(link.url);

/** Resolves links to guidelines and attachments, marks those that leave the site, and refuses the rest. */
export const remarkGuidelineLinks =
  (context: FileContext): ((tree: Root) => void) =>
  (tree) => {
    visit(tree, 'link', (link) => {
      const resolved = resolve(link, context);
      if (!resolved) return;
      link.url = resolved.href;
      if (!resolved.external) return;
      const rel = { rel: ['external'] };
      link.data = {
        ...link.data,
        hProperties: isItsAddress(link) ? { ...rel, className: ['address'] } : rel,
      };
    });
  };
