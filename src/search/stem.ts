import { stemmer } from 'stemmer';

/** British and Latin spellings, and plurals that suffix rules miss, in the form that this index uses. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:tum|col|fav|behavi|lab|hum|vap|rum))our(?=s|ed|ing|able|al|less|$)/u, 'or'],
  [/^(an|p|orthop|gyn|h|isch|leuk)ae(?=[a-z]{2})/u, '$1e'],
  [/(?<=[a-z]{2})aem(?=i|o)/u, 'em'],
  [/^oe(?=s|d|st)/u, 'e'],
  [/^foet/u, 'fet'],
  [/(?<=(?:cent|fib|lit|met))re(s?)$/u, 'er$1'],
  [/(?<=[a-z]{3})is(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/u, 'iz'],
  [/(?<=(?:anal|paral|cat|hydrol))ys(?=(?:e|ed|ing)$)/u, 'yz'],
  [/(?<=[a-z]{2}(?:st|sc|t|r|n))ases$/u, 'asis'],
  [/(?<=(?:gn|r|cr|cl|ph|th|br|n))oses$/u, 'osis'],
  [/(?<=l)yses$/u, 'ysis'],
  [/(?<=(?:th|n|t))eses$/u, 'esis'],
  [/(?<=[a-z]{3})programme(s?)$/u, 'program$1'],
];

const cache = new Map<string, string>();
const cacheLimit = 20_000;

/** Endings after which the suffix rules would go too far: `organization` is no organ, `hepatitis` not hepatic. */
const kept = /(?<=.{3}iz)(?:e|ed|es|er|ers|ing|able|ation|ations|ational)$|(?<=itis)$/u;

const stemOf = (word: string): string => {
  if (word.length < 4 || !/^[a-z]+$/u.test(word)) return word;
  const spelled = spellings.reduce((text, [from, to]) => text.replace(from, to), word);
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

/** A word without its plural ending: what entries of the thesaurus are found by. */
export const singular = (word: string): string => {
  const spelled = spellings.reduce((text, [from, to]) => text.replace(from, to), word);
  return spelled.length < 4 || /(?:ss|us|is|as)$/u.test(spelled)
    ? spelled
    : spelled.replace(/ies$/u, 'y').replace(/(?<=x|ch|sh|ss)es$|(?<=[^s])s$/u, '');
};
