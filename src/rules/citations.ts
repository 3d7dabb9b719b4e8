import { toString } from 'mdast-util-to-string';
import { citedKeys } from '#markdown/cited-keys.ts';
import { placeOf } from '#report/place-of.ts';
import { slug } from '#model/anchors.ts';
import type { Citation } from '#model/citation.ts';
import { citationsOf } from '#model/records.ts';
import { mentionsIn } from './author-year.ts';
import type { Rule } from './rule.ts';

const contradicts = (words: string, citation: Citation): boolean => {
  const [mention] = mentionsIn(words);
  const [author] = citation.authors;
  if (!mention || !author) return false;
  const name = slug(author.family ?? author.literal ?? '');
  const mentioned = slug(mention.author);
  return (
    !(mentioned === name || mentioned.endsWith(`-${name}`) || name.endsWith(`-${mentioned}`)) ||
    (citation.issued !== undefined && !citation.issued.startsWith(mention.year))
  );
};

/** What is cited is in the list, and is what the words say. */
export const citations: Rule = {
  needs: ['references'],
  check: ({ guideline, documents }, report) => {
    const byKey = new Map(citationsOf(guideline).map((citation) => [citation.key, citation]));
    for (const document of documents) {
      for (const { key, node } of citedKeys(document)) {
        const citation = byKey.get(key);
        const place = placeOf(document, node);
        if (!citation) {
          const refPlace =
            node.type === 'link'
              ? place
              : { ...place, endLine: place.line, endColumn: place.column + '<Study'.length };
          report('citation-dead', refPlace, { found: `a citation of “${key}”` });
        } else if (node.type === 'link' && contradicts(toString(node), citation)) {
          report('citation-mismatch', place, {
            found: `“${toString(node)}” as a link to ${key}`,
            expected: `${citation.authors[0]?.family ?? citation.authors[0]?.literal ?? ''} and ${citation.issued?.slice(0, 4) ?? 'no year'}`,
          });
        }
      }
    }
  },
};
