import { slug } from '#model/anchors.ts';
import type { CitationFields } from '#model/citation.ts';

const registries = ['nct', 'nice', 'lcd', 'article', 'fda510k', 'pma'] as const;

/**
 * The key of a reference: its registry number if a registry’s record is cited, else first author and
 * year, ASCII-folded.
 *
 * @returns undefined if the line gives neither
 */
export const citationKey = ({
  authors,
  issued,
  identifiers,
  kind,
}: CitationFields): string | undefined => {
  const [registered] = registries.flatMap((registry) => identifiers[registry] ?? []);
  if (registered !== undefined && kind !== 'journal-article') return slug(registered);
  const [author] = authors;
  const literal = author?.literal;
  const name = author?.family ?? /\(([^()]+)\)\s*$/u.exec(literal ?? '')?.[1] ?? literal;
  return name === undefined || issued === undefined
    ? undefined
    : slug(`${name} ${issued.slice(0, 4)}`);
};
