import { toString } from 'mdast-util-to-string';
import { slug } from '#model/anchors.ts';
import type { Citation } from '#model/citation.ts';
import { citationsOf } from '#model/records.ts';
import { nearest } from '#report/nearest.ts';
import { authorOnly, mentionsIn } from './author-year.ts';
import type { Rule } from './rule.ts';

/** Whether words that name an author name another one than the reference’s first. */
const namesAnother = (author: string, certain: boolean, citation: Citation): boolean => {
  const [first] = citation.authors;
  if (!first) return false;
  const mentioned = slug(author);
  if (first.family === undefined) return certain && !slug(first.literal ?? '').includes(mentioned);
  const name = slug(first.family);
  return !(mentioned === name || mentioned.endsWith(`-${name}`) || name.endsWith(`-${mentioned}`));
};

const contradicts = (words: string, citation: Citation): boolean => {
  const { issued } = citation;
  const otherYear = (year: string): boolean => issued !== undefined && !issued.startsWith(year);
  const [mention] = mentionsIn(words);
  if (mention)
    return namesAnother(mention.author, mention.certain, citation) || otherYear(mention.year);
  const author = authorOnly(words);
  if (author !== undefined) return namesAnother(author, true, citation);
  const year = /^\(?(?<year>(?:19|20)\d\d)[a-z]?\)?$/u.exec(words.trim())?.groups?.['year'];
  return year !== undefined && otherYear(year);
};

/** What is cited is in the list, and is what the words say. */
export const citations: Rule = {
  needs: ['references'],
  check: ({ guideline, cited, incomplete }, report) => {
    const byKey = new Map(citationsOf(guideline).map((citation) => [citation.key, citation]));
    for (const { key, place, link } of cited) {
      const citation = byKey.get(key);
      const words = link ? toString(link) : '';
      if (citation === undefined) {
        const meant = nearest(key, [...byKey.keys()]);
        if (!incomplete.has('references'))
          report('citation-dead', place, {
            found: `a citation of “${key}”`,
            ...(meant === undefined ? {} : { expected: `the key “${meant}”` }),
          });
      } else if (link && contradicts(words, citation)) {
        const [first] = citation.authors;
        report('citation-mismatch', place, {
          found: `“${words}” as a link to ${key}`,
          expected: `${first?.family ?? first?.literal ?? 'no author'} and ${citation.issued?.slice(0, 4) ?? 'no year'}`,
        });
      }
    }
  },
};
