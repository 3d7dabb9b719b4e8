import { fold } from './desk-item.ts';

const label = /^(?:pmid|pmcid|doi|isbn)[:#=.]*(?=\d|pmc\d)/u;

/**
 * What identifies a source in a pasted word, as lines print it: “PMID:31435129” and
 * “https://pubmed.ncbi.nlm.nih.gov/31435129/” are “31435129”, an address of a DOI is the DOI.
 */
const identifierIn = (word: string): string => {
  const plain = word.replace(/[.,;]+$/u, '').replace(label, '');
  const [, host, path = ''] = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)\/([^?#]+)/u.exec(plain) ?? [];
  if (host === undefined || /^10\.\d/u.test(plain)) return plain;
  if (/(?:^|\.)doi\.org$/u.test(host)) return path;
  return path.split('/').filter(Boolean).pop() ?? plain;
};

/**
 * What a reference must hold, for each word that is asked for: one of the texts. Words between
 * quotation marks stay together.
 *
 * @param words as typed or pasted
 */
export const needlesIn = (words: string): (readonly string[])[] =>
  [...fold(words).matchAll(/["“”„]([^"“”„]+)["“”]|[^\s"“”„]+/gu)].map(([word, phrase]) =>
    phrase === undefined ? [word, identifierIn(word)] : [phrase.trim().replace(/\s+/gu, ' ')],
  );
