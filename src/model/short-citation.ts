import { slug } from './anchors.ts';
import type { Citation } from './citation.ts';

/** A key that is a registry’s number, as the registry writes it: `k080376` is K080376. */
const keyInWords = (
  key: string,
  identifiers: Readonly<Record<string, string | undefined>>,
): string => Object.values(identifiers).find((number) => slug(number ?? '') === key) ?? key;

/**
 * How running text names a reference (AMA): “Doe (2020)”, “Doe and Roe (2020)”,
 * “Meijerink et al (2021)”. A reference without authors or year is named by its registry’s number,
 * or else by its key.
 */
export const shortCitation = ({
  authors,
  etAl,
  issued,
  key,
  identifiers = {},
}: Pick<Citation, 'authors' | 'etAl' | 'issued' | 'key'> &
  Partial<Pick<Citation, 'identifiers'>>): string => {
  const [first, second, ...others] = authors.map(({ family, literal }) => family ?? literal);
  if (first === undefined || issued === undefined) return keyInWords(key, identifiers);
  const names =
    etAl || others.length > 0
      ? `${first} et al`
      : second === undefined
        ? first
        : `${first} and ${second}`;
  return `${names} (${issued.slice(0, 4)})`;
};
