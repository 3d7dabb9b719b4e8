import { slug } from './anchors.ts';
import type { Citation } from './citation.ts';

const telling = 3;

const firstWords = (text: string, said: readonly string[] = []): string =>
  [...new Set(slug(text).split('-'))]
    .filter((word) => !said.includes(word))
    .slice(0, telling)
    .join('-');

/**
 * A key that an editor can give to a reference that has none by itself: its author, and the first
 * words of its title; without a year, which changes each time such a source is looked up again.
 *
 * @param taken the keys of other references
 */
export const suggestedKey = (
  { authors, title, line }: Pick<Citation, 'authors' | 'title' | 'line'>,
  taken: ReadonlySet<string>,
): string => {
  const [first] = authors;
  const short = /\((?<short>\p{Lu}[\p{L}\d&-]{1,11})\)/u.exec(first?.literal ?? '')?.groups?.[
    'short'
  ];
  const author = firstWords(first?.family ?? short ?? first?.literal ?? '');
  const key = [author, firstWords(title ?? (author === '' ? line : ''), author.split('-'))]
    .filter(Boolean)
    .join('-');
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? key : `${key}-${String(number)}`;
    if (!taken.has(candidate)) return candidate;
  }
};
