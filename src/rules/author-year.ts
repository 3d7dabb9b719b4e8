/** A mention of a publication by author and year. */
export interface Mention {
  readonly text: string;
  readonly start: number;
  /** The first author, as the text names them. */
  readonly author: string;
  readonly year: string;
  /** Whether “et al”, “and colleagues” or a second author marks it as a publication beyond doubt. */
  readonly certain: boolean;
}

const particle = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Ll]a|[Ll]e|[Tt]en|[Tt]er|[Ee]l|[Aa]l)[\s-]+)*`;
const surname = String.raw`(?:[dDlL]['’])?\p{Lu}[\p{L}\p{M}'’-]+`;
const initials = String.raw`(?:\s+\p{Lu}(?:\.?\s?\p{Lu}){0,2}\.?(?![\p{L}\p{M}]))?`;
const person = `${particle}${surname}${initials}`;
const year = String.raw`(?:19|20)\d{2}[a-z]?`;
const others = String.raw`,?\s+[Ee][Tt]\.?\s+[Aa][Ll]\b\.?(?:['’]s)?|\s+and\s+(?:colleagues|associates|co-?workers|others)(?:['’]s?)?`;
const second = String.raw`,?\s+(?:and|&)\s+${person}`;

const author = String.raw`(?<author>${person}(?:\s+(?!(?:et|and)\b)${surname}){0,2})`;
const more = String.raw`(?<more>(?<others>${others})|${second})?`;
/** “(2020)”, “[2020]”, “(2020; 2021)”, “, 2020”, “in 2020”. */
const when = String.raw`,?\s*(?:(?<open>[(\[])\s*(?:\p{Lu}\p{L}+\s+)?(?<inner>${year})(?=\s*[)\],;])\s*[)\]]?|(?:in\s+)?(?<outer>${year})(?![\d-]))`;

const form = new RegExp(author + more + when, 'gu');
const authorForm = new RegExp(`^${author}(?:${others})$`, 'u');

/** Capitalised words that stand before years and are no authors. */
const noAuthors = new Set(
  (
    'January February March April May June July August September October November December ' +
    'Spring Summer Autumn Fall Winter Medicare Medicaid In Since From Between During Until By ' +
    'Before After Of The As Updated Revised Published Accessed Effective Version Table Figure ' +
    'See By With Both Also While Although However When Where And But Like Unlike Per Then Thus To'
  ).split(' '),
);

/** Takes words off the front that are no part of a name: “In Yang” is Yang. */
const nameOf = (words: string): string => {
  const parts = words.split(/\s+/u);
  const from = parts.findIndex((word) => !noAuthors.has(word));
  return from < 0
    ? ''
    : parts
        .slice(from)
        .join(' ')
        .replace(/['’]s?$/u, '');
};

/**
 * Finds mentions such as “Yang et al (2020)”, “Yang et al., 2020”, “Smith and Jones (2019)” and,
 * as uncertain, “Yang (2020)”, “(Yang, 2020)” and “Smith and Jones 2019”.
 */
export const mentionsIn = (text: string): Mention[] =>
  [...text.matchAll(form)].flatMap((match): Mention[] => {
    const groups = match.groups ?? {};
    const words = groups['author'] ?? '';
    const name = nameOf(words);
    if (name === '') return [];
    const start = match.index + words.indexOf(name);
    const pair = groups['more'] !== undefined && groups['others'] === undefined;
    const partner = pair ? nameOf(groups['more']?.replace(/^,?\s+(?:and|&)\s+/u, '') ?? '') : name;
    if (partner === '') return [];
    return [
      {
        text: match[0].slice(start - match.index),
        start,
        author: name,
        year: (groups['inner'] ?? groups['outer'] ?? '').slice(0, 4),
        certain:
          groups['others'] !== undefined ||
          (pair && (groups['open'] !== undefined || /[(\[;]\s*$/u.test(text.slice(0, start)))),
      },
    ];
  });

/** The author of words such as “Yang et al”, which name no year. */
export const authorOnly = (words: string): string | undefined =>
  authorForm.exec(words.trim())?.groups?.['author'];
