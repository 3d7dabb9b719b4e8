import type { Citation } from './citation.ts';

/**
 * How running text names a reference (AMA): “Doe (2020)”, “Doe and Roe (2020)”,
 * “Meijerink et al (2021)”. A reference without authors or year is named by its key.
 */
export const shortCitation = ({
  authors,
  etAl,
  issued,
  key,
}: Pick<Citation, 'authors' | 'etAl' | 'issued' | 'key'>): string => {
  const [first, second, ...others] = authors.map(({ family, literal }) => family ?? literal);
  if (first === undefined || issued === undefined) return key;
  const names =
    etAl || others.length > 0
      ? `${first} et al`
      : second === undefined
        ? first
        : `${first} and ${second}`;
  return `${names} (${issued.slice(0, 4)})`;
};
