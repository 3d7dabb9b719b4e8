import type { Draft } from './draft.ts';
import { fill, note } from './draft.ts';
import { dateAt } from './dates.ts';
import { identify, trimIdentifier } from './identifiers.ts';
import type { Line } from './line.ts';

const lead =
  '(?:(?:and |is )?(?:Also )?(?:Available|Accessed|Accessible|Retrieved|Downloaded|Obtained|Found|Viewed|Located|Published|View)(?: (?:online|free|electronically))?(?: (?:at|from|via|through|on|in))?(?: (?:the )?(?:website|web ?site|URL(?: address)?|web address|internet))?|(?:Web ?site|Web (?:site )?address|URL|Link|Internet address|Source|Online at|At|From|See))';

const address = new RegExp(
  `(?:\\b${lead}\\s?:?\\s?)?<?(?<![\\p{L}\\d])(?<url>https?:\\/\\/[^\\s\\u001F]+|www\\.[^\\s\\u001F]+)`,
  'giu',
);

const site = new RegExp(
  `\\b${lead}\\s?:?\\s?<?(?<![\\p{L}\\d.])(?<site>(?:[a-z0-9-]+\\.)+(?:com|org|gov|net|edu|int|info|eu|uk|ca|au|de))(?<path>\\/[^\\s\\u001F]*)?>?(?![\\p{L}\\d])`,
  'giu',
);

const ownAddress: readonly [RegExp, 'pmid' | 'pmcid'][] = [
  [
    /^https?:\/\/(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/(\d{1,8})\/?$/iu,
    'pmid',
  ],
  [
    /^https?:\/\/(?:www\.)?(?:ncbi\.nlm\.nih\.gov\/pmc|pmc\.ncbi\.nlm\.nih\.gov)\/articles\/PMC(\d+)\/?$/iu,
    'pmcid',
  ],
];

function keep(draft: Draft, printed: string): void {
  for (const [pattern, scheme] of ownAddress) {
    const id = pattern.exec(printed)?.[1];
    if (id === undefined) continue;
    identify(draft, scheme, scheme === 'pmcid' ? `PMC${id}` : id);
    return;
  }
  if (/^www\.[^/?#]+\/?$/iu.test(printed)) fill(draft, 'site', printed.replace(/\/$/u, ''));
  else fill(draft, 'url', printed);
}

/** `Accessed at <url> on May 3, 2021`: where the date that follows an address ends. */
function dateAfter(rest: string, from: number, draft: Draft, label: string): number {
  if (!/access|retriev|download|view/iu.test(label)) return from;
  const between = /^>?[,;.]?\s?(?:on |\()/u.exec(rest.slice(from, from + 12));
  if (between === null) return from;
  const date = dateAt(rest, from + between[0].length);
  if (date === undefined) return from;
  if (draft.accessed !== undefined && draft.accessed !== date.value) return from;
  draft.accessed = date.value;
  return date.end;
}

/**
 * Addresses: a whole one goes to `url` as printed, a bare host to `site`. The address of an
 * identifier (DOI, PubMed) gives the identifier instead. Read after DOIs.
 */
export function readAddresses(line: Line, draft: Draft): void {
  line.lift(address, (match, rest) => {
    const printed = match.groups?.['url'] ?? '';
    const value = trimIdentifier(printed);
    if (value.length < 8) return undefined;
    keep(draft, value);
    const end = match.index + match[0].length - printed.length + value.length;
    return { start: match.index, end: dateAfter(rest, end, draft, match[0]) };
  });
  line.lift(site, (match, rest) => {
    const { site: host = '', path = '' } = match.groups ?? {};
    const value = trimIdentifier(host + path);
    fill(draft, path.length > 1 ? 'url' : 'site', value);
    const end = match.index + match[0].length;
    return { start: match.index, end: dateAfter(rest, end, draft, match[0]) };
  });
}

const link =
  /\[(?:CrossRef|PubMed|Google Scholar|Medline|Full Text|Free Full Text|Full [Tt]ext link|(?:Free )?PMC(?: free)? article|Web of Science|Article|DOI)\]|\((?:Article|PubMed|CrossRef)\)/gu;

/** The link captions that some publishers print after a reference. */
export function readLinkCaptions(line: Line, draft: Draft): void {
  line.lift(link, (match) => {
    note(draft, match[0]);
    return { start: match.index, end: match.index + match[0].length };
  });
}
