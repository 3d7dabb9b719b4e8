/** A mention of a publication by author and year. */
export interface Mention {
  readonly text: string;
  readonly start: number;
  readonly author: string;
  readonly year: string;
  /** Whether “et al”, “and colleagues” or a second author marks it as a publication beyond doubt. */
  readonly certain: boolean;
}

const particle = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Ll]a|[Ll]e|[Tt]en|[Tt]er|[Ee]l|[Aa]l)[\s-]+)*`;
const surname = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
const person = `${particle}${surname}`;
const year = String.raw`(?:19|20)\d{2}`;

const form = new RegExp(
  String.raw`(?<author>${person}(?:\s+(?!et\b|and\b)${surname}){0,2})` +
    String.raw`(?<more>,?\s+et\.?\s+al\.?|\s+and\s+(?:colleagues|associates|co-?workers|others)|,?\s+(?:and|&)\s+${person})?` +
    String.raw`,?\s*(?:(?<open>[(\[])\s*(?<inner>${year})[a-z]?\s*[)\]]|(?<outer>${year})[a-z]?(?![\d-]))`,
  'gu',
);

/** Finds mentions such as “Yang et al (2020)”, “Yang et al., 2020” and “Smith and Jones (2019)”. */
export const mentionsIn = (text: string): Mention[] =>
  [...text.matchAll(form)].flatMap((match): Mention[] => {
    const { author = '', more, open, inner, outer } = match.groups ?? {};
    const foundYear = inner ?? outer ?? '';
    const named = more !== undefined && /et|colleagues|associates|workers|others/u.test(more);
    if (open === undefined && !named) return [];
    return [
      { text: match[0], start: match.index, author, year: foundYear, certain: more !== undefined },
    ];
  });
