import { toString } from 'mdast-util-to-string';
import { slug } from '#model/anchors.ts';
import type { Citation } from '#model/citation.ts';
import { citationsOf } from '#model/records.ts';
import { nearest } from '#report/nearest.ts';
import { authorOnly, mentionsIn } from './author-year.ts';
import { malformedIn } from './identifiers.ts';
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

/** Whether words begin with the reference’s first author: “Doe, Roe, Poe and Coe (2020)”. */
const beginsWithFirst = (words: string, { authors: [first] }: Citation): boolean =>
  first?.family !== undefined && `${slug(words)}-`.startsWith(`${slug(first.family)}-`);

/** A letter of another script than ours, or a variant of one, such as a full-width one. */
const isForeign = (letter: string): boolean =>
  /(?!\p{Script=Latin})\p{L}/u.test(letter) || letter.normalize('NFKC') !== letter;

/** Whether an author or a year is spelled with signs that only look like the reference’s: “Dое”, “２０２０”. */
const isDisguised = (words: string, citation: Citation): boolean => {
  const author = mentionsIn(words)[0]?.author ?? authorOnly(words) ?? '';
  const line = citation.line.normalize('NFC');
  return (
    /(?![0-9])\p{Nd}/u.test(words) ||
    Array.from(author.normalize('NFC')).some(
      (letter) => isForeign(letter) && !line.includes(letter),
    )
  );
};

const contradicts = (words: string, citation: Citation): boolean => {
  const { issued } = citation;
  const otherYear = (year: string): boolean => issued !== undefined && !issued.startsWith(year);
  const [mention] = mentionsIn(words);
  if (mention)
    return (
      (namesAnother(mention.author, mention.certain, citation) &&
        !beginsWithFirst(words, citation)) ||
      otherYear(mention.year)
    );
  const author = authorOnly(words);
  if (author !== undefined) return namesAnother(author, true, citation);
  const year = /^\(?(?<year>(?:19|20)\d\d)[a-z]?\)?$/u.exec(words.trim())?.groups?.['year'];
  return year !== undefined && otherYear(year);
};

/** The keys that another may be meant for: those of the same first name and year, or one that is spelled alike. */
const meantKeys = (key: string, known: readonly string[]): readonly string[] => {
  const [name = '', year = ''] = [key.split('-')[0], key.split('-').at(-1)];
  const sameYear = /^\d{4}$/u.test(year)
    ? known.filter((other) => [name, year].every((word) => other.split('-').includes(word)))
    : [];
  const alike = nearest(key, known);
  return sameYear.length > 0 ? sameYear : alike === undefined ? [] : [alike];
};

/** Whether a key may be the one that a reference lacks: they share a name or a year, or its number is mistyped. */
const mayBeKeyOf = (key: string, { line }: Citation): boolean => {
  const words = slug(line).split('-');
  return malformedIn(line).length > 0 || key.split('-').some((word) => words.includes(word));
};

/** What is cited is in the list, and is what the words say. */
export const citations: Rule = {
  needs: ['references'],
  check: ({ guideline, cited, incomplete }, report) => {
    const keyless = citationsOf(guideline).filter(({ key }) => key === '');
    // Of a list that could not be read whole, only what it lacks a key for is known.
    const isExcused = (key: string): boolean =>
      incomplete.has('references') &&
      (keyless.length === 0 || keyless.some((citation) => mayBeKeyOf(key, citation)));
    const byKey = new Map(citationsOf(guideline).map((citation) => [citation.key, citation]));
    for (const { key, place, link } of cited) {
      const citation = byKey.get(key);
      const words = link ? toString(link) : '';
      if (citation === undefined) {
        const meant = meantKeys(key, [...byKey.keys()].filter(Boolean));
        if (!isExcused(key))
          report('citation-dead', place, {
            found: `a citation of “${key}”`,
            ...(meant.length === 0
              ? {}
              : {
                  expected: `the key ${meant.map((known) => `“${known}”`).join(' or ')}`,
                }),
          });
      } else if (link && (contradicts(words, citation) || isDisguised(words, citation))) {
        const [first] = citation.authors;
        report('citation-mismatch', place, {
          found: `“${words}” as a link to ${key}`,
          expected: `${first?.family ?? first?.literal ?? 'no author'} and ${citation.issued?.slice(0, 4) ?? 'no year'}`,
        });
      }
    }
  },
};
