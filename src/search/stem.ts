import { stemmer } from 'stemmer';

/** British and Latin spellings, and plurals that suffix rules miss, in the form that this index uses. */
const spellings: readonly (readonly [has: string, from: RegExp, to: string])[] = [
  ['our', /(?<=(?:tum|col|fav|behavi|lab|hum|vap|rum))our(?=s|ed|ing|able|al|less|$)/u, 'or'],
  ['ae', /^(an|p|orthop|gyn|h|isch|leuk)ae(?=[a-z]{2})/u, '$1e'],
  ['aem', /(?<=[a-z]{2})aem(?=i|o)/u, 'em'],
  ['oe', /^oe(?=s|d|st)/u, 'e'],
  ['foet', /^foet/u, 'fet'],
  ['re', /(?<=(?:cent|fib|lit|met))re(s?)$/u, 'er$1'],
  ['is', /(?<=[a-z]{3})is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/u, 'iz'],
  ['ys', /(?<=(?:anal|paral|cat|hydrol))ys(?=(?:e|ed|ing)$)/u, 'yz'],
  ['ases', /(?<=[a-z]{2}(?:st|sc|t|r|n))ases$/u, 'asis'],
  ['oses', /(?<=(?:gn|r|cr|cl|ph|th|br|n))oses$/u, 'osis'],
  ['yses', /(?<=l)yses$/u, 'ysis'],
  ['eses', /(?<=(?:th|n|t))eses$/u, 'esis'],
  ['programme', /(?<=[a-z]{3})programme(s?)$/u, 'program$1'],
];

/** A word in the spelling of the index. What a word does not have at all is not looked for by pattern. */
const respelled = (word: string): string =>
  spellings.reduce(
    (text, [has, from, to]) => (text.includes(has) ? text.replace(from, to) : text),
    word,
  );

const cache = new Map<string, string>();
const cacheLimit = 20_000;

/** Endings after which the suffix rules would go too far: `organization` is no organ, `hepatitis` not hepatic. */
const kept = /(?<=.{3}iz)(?:e|ed|es|er|ers|ing|able|ation|ations|ational)$|(?<=itis)$/u;

/** Beginnings of words that the suffix rules would take for others: `positive` is no position, `united` no unit. */
const apart =
  /^(?:positiv|authorit|organism|organic|united|accessib|universi|internation|generic|generat|importan|medication|communit)/u;

const stemOf = (word: string): string => {
  if (word.length < 4 || !/^[a-z]+$/u.test(word)) return word;
  const spelled = respelled(word);
  const own = apart.exec(spelled)?.[0];
  if (own !== undefined) return own;
  return kept.test(spelled) ? spelled.replace(kept, '') : stemmer(spelled);
};

/** What words of one family share: `ablation`, `ablated` and `ablations` have one stem, so have `tumour` and `tumors`. */
export const stem = (word: string): string => {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size > cacheLimit) cache.clear();
  const found = stemOf(word);
  cache.set(word, found);
  return found;
};

const suffixes =
  /(?:at(?:ion(?:al|s)?|ive)|ical(?:ly)?|[ae]nc(?:es?|y)|ments?|[ai]ble|i?ous|ures?|ions?|ives?|als?|[ae]nts?|ists?|ity|t?ics?|s[ie]s|ies|ing|ed|[eo]rs?|ly|e?s|y|e)$/u;

/**
 * What words of one origin share, more widely than `stem`: `allergy` and `allergic`, `failure` and
 * `failed`. Wide enough to bring strangers together: only for words that are otherwise unknown.
 *
 * @returns undefined where too little is left to tell
 */
export const root = (word: string): string | undefined => {
  if (apart.test(word)) return undefined;
  const bare = word.replace(suffixes, '').replace(/([^aeiou])\1$/u, '$1');
  return bare.length < 4 ? undefined : bare;
};

/** A word without its plural ending: what entries of the thesaurus are found by. */
export const singular = (word: string): string => {
  const spelled = respelled(word);
  return spelled.length < 4 || /(?:ss|us|is|as)$/u.test(spelled)
    ? spelled
    : spelled.replace(/ies$/u, 'y').replace(/(?<=x|ch|sh|ss)es$|(?<=[^s])s$/u, '');
};
