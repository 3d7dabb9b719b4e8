import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { placeOf } from '#report/place-of.ts';
import type { Rule } from './rule.ts';

interface Scheme {
  readonly name: string;
  /** Finds the identifier in an address, in its group `id`. */
  readonly address: RegExp;
  /** Finds the identifier in words, in its group `id`. */
  readonly words: RegExp;
}

const schemes: readonly Scheme[] = [
  {
    name: 'DOI',
    address: /^https?:\/\/(?:dx\.|www\.)?doi\.org\/(?<id>10\.[^?#]+)/iu,
    words: /(?<id>10\.\d{4,9}\/\S+)/u,
  },
  {
    name: 'PMID',
    address:
      /^https?:\/\/(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed)\/(?<id>\d+)/iu,
    words: /(?:\bPMID:?\s*|^\s*)(?<id>\d{4,8})\b/iu,
  },
  {
    name: 'NCT number',
    address: /^https?:\/\/(?:www\.)?clinicaltrials\.gov\/.*?(?<id>NCT\d{8})/iu,
    words: /\b(?<id>NCT\d{8})\b/iu,
  },
];

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** An identifier as it is compared: without its case, and without what follows it in a sentence. */
const compared = (id: string): string =>
  decoded(id)
    .toLowerCase()
    .replace(/[.,;:)\]>"'”’»]+$/u, '');

const contradiction = (link: Link): { name: string; said: string; meant: string } | undefined => {
  const words = toString(link);
  for (const { name, address, words: form } of schemes) {
    const meant = address.exec(link.url)?.groups?.['id'];
    const said = form.exec(words)?.groups?.['id'];
    if (meant !== undefined && said !== undefined && compared(meant) !== compared(said))
      return { name, said, meant: decoded(meant) };
  }
  return undefined;
};

/** A link whose words are an identifier leads to what that identifies. */
export const identifierLinks: Rule = {
  needs: [],
  check: ({ documents }, report) => {
    for (const { file, tree } of documents) {
      if (!tree) continue;
      visit(tree, 'link', (link) => {
        const found = contradiction(link);
        // Links that the program makes of identifiers have no place of their own.
        if (!found || !link.position) return;
        report('identifier-mismatch', placeOf({ file }, link), {
          found: `the ${found.name} ${found.said} as a link to ${found.meant}`,
        });
      });
    }
  },
};
