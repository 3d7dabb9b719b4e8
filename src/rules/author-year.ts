/** A mention of a publication by author and year. */
export interface Mention {
  readonly text: string;
  readonly start: number;
  /** The first author, as the text names them, with one space between words. */
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
const study =
  '(?:trial|study|review|analysis|meta-analysis|report|series|paper|article|survey|cohort|publication|comparison|investigation|RCT)';
/** “2021 trial by Yang et al”, “In 2021, Yang et al”, “In 2021, a pooled analysis by Yang et al”. */
const yearFirst = new RegExp(
  String.raw`(?<![\d–-])(?:(?<year>${year})\s+(?:[\p{L}\p{N}-]+\s+){0,5}?${study}\s+(?:by|of|from)\s+|(?<=\b[Ii]n\s+)(?<inYear>${year}),\s+(?:an?\s+(?:[\p{L}\p{N}-]+\s+){0,5}?${study}\s+(?:by|of|from)\s+)?)${author}(?:${others})`,
  'gu',
);
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

interface Name {
  /** The words of the name, one space between them. */
  readonly name: string;
  /** Where it begins in what it was read from, in characters. */
  readonly at: number;
}

/** Takes words off the front that are no part of a name: “In Yang” is Yang. */
const nameIn = (text: string): Name | undefined => {
  const words = [...text.matchAll(/\S+/gu)];
  const from = words.findIndex(([word]) => !noAuthors.has(word));
  const at = words[from]?.index;
  if (at === undefined) return undefined;
  const name = words
    .slice(from)
    .map(([word]) => word)
    .join(' ')
    .replace(/['’]s?$/u, '');
  return { name, at };
};

/** Mentions whose year stands before the author; where another stands behind, that one counts. */
const yearFirstIn = (text: string, others: readonly Mention[]): Mention[] =>
  [...text.matchAll(yearFirst)].flatMap((match): Mention[] => {
    const { author: words = '', year: before, inYear } = match.groups ?? {};
    const first = nameIn(words);
    const start = match.index;
    const end = start + match[0].length;
    if (first === undefined || others.some((other) => other.start >= start && other.start < end))
      return [];
    const mentioned = (before ?? inYear ?? '').slice(0, 4);
    return [{ text: match[0], start, author: first.name, year: mentioned, certain: true }];
  });

/** Mentions whose year stands behind the author. */
const yearLastIn = (text: string): Mention[] =>
  [...text.matchAll(form)].flatMap((match): Mention[] => {
    const groups = match.groups ?? {};
    const words = groups['author'] ?? '';
    const first = nameIn(words);
    if (first === undefined) return [];
    const start = match.index + first.at;
    const pair = groups['more'] !== undefined && groups['others'] === undefined;
    const partner = groups['more']?.replace(/^,?\s+(?:and|&)\s+/u, '') ?? '';
    if (pair && nameIn(partner) === undefined) return [];
    return [
      {
        text: match[0].slice(start - match.index),
        start,
        author: first.name,
        year: (groups['inner'] ?? groups['outer'] ?? '').slice(0, 4),
        certain:
          groups['others'] !== undefined ||
          (pair && (groups['open'] !== undefined || /[(\[;]\s*$/u.test(text.slice(0, start)))),
      },
    ];
  });

/**
 * Finds mentions such as “Yang et al (2020)”, “Yang et al., 2020”, “Smith and Jones (2019)” and,
 * as uncertain, “Yang (2020)”, “(Yang, 2020)” and “Smith and Jones 2019”; and those whose year stands
 * before the author, “a 2020 trial by Yang et al”. In order.
 */
export const mentionsIn = (text: string): Mention[] => {
  const yearLast = yearLastIn(text);
  return [...yearLast, ...yearFirstIn(text, yearLast)].sort((a, b) => a.start - b.start);
};

/** The author of words such as “Yang et al”, which name no year. */
export const authorOnly = (words: string): string | undefined =>
  authorForm.exec(words.trim())?.groups?.['author'];
