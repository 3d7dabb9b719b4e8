import type { Identifiers } from '#model/citation.ts';
import { codeForms, numberKeys } from './code-numbers.ts';
import { numberForms } from './guideline-numbers.ts';
import { unescaped, withPlainLetters } from './text.ts';

/** The kinds of things that are looked up by number. */
export type IdentifierKind = keyof Identifiers | 'code' | 'guideline' | 'reference';

/** An identifier in a query: its kinds with the canonical form in each, and where it stands. */
export interface FoundIdentifier {
  /** As typed. */
  readonly text: string;
  /** `pmid:31435129`; several where the number alone does not tell its kind. */
  readonly keys: readonly string[];
  /**
   * Whether it is an identifier by its form alone; or may be an ordinary word, and is one where the
   * library knows it as a word; or is an identifier only where the library has it.
   */
  readonly certainty: Certainty;
  readonly start: number;
  readonly end: number;
}

type Certainty = 'certain' | 'likely' | 'possible';

interface Form {
  readonly pattern: RegExp;
  /** Keys of a match, from its groups. */
  readonly keys: (...groups: string[]) => readonly string[];
  readonly certainty: Certainty;
}

const sep = String.raw`[\s:.#=_-]*`;
// For texts with plain letters.
const before = String.raw`(?<![a-zþ\d.])`;
const after = String.raw`(?![a-zþ\d])`;
const form = (pattern: string, keys: Form['keys'], certainty: Certainty = 'certain'): Form => ({
  pattern: new RegExp(`${before}(?:${pattern})${after}`, 'giu'),
  keys,
  certainty,
});
const upper = (text: string): string => text.toUpperCase();

/** Ends of a DOI that belong to the sentence around it; a closing bracket stays where its partner is inside. */
const trimDoi = (doi: string): string => {
  const trimmed = doi.replace(/[.,;:!?'"»”’]+$/u, '');
  const last = trimmed.at(-1) ?? '';
  const partner = { ')': '(', ']': '[', '>': '<', '}': '{' }[last];
  if (partner === undefined) return trimmed;
  const count = (letter: string): number => trimmed.split(letter).length;
  return count(last) > count(partner) ? trimDoi(trimmed.slice(0, -1)) : trimmed;
};

/** A DOI as it is compared: lower case, whole. */
export const canonicalDoi = (doi: string): string => trimDoi(doi).toLowerCase();

// In a list, another one may follow without a space.
const doiPattern =
  /(?<![\d.])10\.\d{4,9}\s?\/\s?(?:(?![;,|](?:doi|https?:|10\.\d))[^\s"'<>?#])+(?:<[^\s"']+)?(?:[?#]\S*)?/giu;

/** What publishers’ addresses have behind a DOI. */
const addressTail =
  /(?:\/(?:full|abstract|summary|e?pdf|fulltext|html|meta|references))+\/?$|\.(?:pdf|full)$/iu;

/** DOIs, with the address or the label before them. */
const findDois = (text: string): FoundIdentifier[] =>
  [...text.matchAll(doiPattern)].map((match) => {
    const end = match.index + match[0].length;
    const address = /[^\s"']*$/u.exec(text.slice(0, match.index))?.index ?? match.index;
    const label = /doi\s?[:.=]?\s?$/iu.exec(text.slice(0, address))?.index ?? address;
    const doi = match[0].replace(/[?#].*$/u, '').replace(/\s/gu, '');
    return {
      text: match[0].trim(),
      keys: [...new Set([doi, doi.replace(addressTail, '')])].map(
        (one) => `doi:${canonicalDoi(one)}`,
      ),
      certainty: 'certain',
      start: label,
      end,
    };
  });

const host = String.raw`(?:https?:\/\/)?(?:www\.)?`;
const tail = String.raw`(?:[\/?#]\S*)?`;

/** Forms besides DOIs, in the order in which they are tried; what one has read is not offered to the next. */
const forms: readonly Form[] = [
  form(
    String.raw`${host}(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed|europepmc\.org\/article\/med)\/(\d{1,8})${tail}`,
    (id) => [`pmid:${id}`],
  ),
  form(String.raw`${host}(?:[\w.]+\/)*(?:articles?|pmc)\/(PMC\d{1,9})${tail}`, (id) => [
    `pmcid:${upper(id)}`,
  ]),
  form(
    String.raw`${host}(?:classic\.|beta\.)?clinicaltrials\.gov\/(?:[\w-]+\/)*(NCT\d{1,10})${tail}`,
    (id) => [`nct:${upper(id)}`],
  ),
  form(
    String.raw`${host}nice\.org\.uk\/(?:[\w-]+\/)*([a-z]{2,4})-?(\d{1,4})${tail}`,
    (programme, number) => [`nice:${upper(programme)}${number}`],
  ),
  form(String.raw`${host}cms\.gov\/\S*?lcd-?id=L?(\d{3,6})(?:[&#:]\S*)?`, (id) => [`lcd:L${id}`]),
  form(String.raw`${host}cms\.gov\/\S*?article-?id=A?(\d{3,6})(?:[&#:]\S*)?`, (id) => [
    `article:A${id}`,
  ]),
  form(
    String.raw`${host}(?:[\w-]+\.)*fda\.gov\/\S*?([KPH]\d{6}|DEN\d{6})(?:\.pdf)?(?:[&#]\S*)?`,
    (id) => fdaKeys(id),
  ),
  form(String.raw`${host}\S*?mcgid=(\d{2}-[a-z\d]\d{4}-\d{2})(?:[&#]\S*)?`, (id) => [
    `guideline:${upper(id)}`,
  ]),
  form(String.raw`(?:PMID|pubmed(?:\s?id)?)${sep}(\d{1,9})`, (id) => [
    `pmid:${String(Number(id))}`,
  ]),
  form(String.raw`(?:PMCID${sep})?PMC${sep}(\d{3,9})`, (id) => [`pmcid:PMC${id}`]),
  form(
    String.raw`(?:(?:clinicaltrials\.?gov|trial)${sep}(?:id(?:entifier)?${sep})?)?NCT${sep}(\d{4,10})`,
    (id) => [`nct:NCT${id}`],
  ),
  form(String.raw`(?:NICE\s)?(?:interventional\s)?procedures?\sguidance${sep}(\d{1,4})`, (id) => [
    `nice:IPG${id}`,
  ]),
  form(String.raw`NICE\s(?:guidance|guideline)?${sep}(?!(?:19|20)\d{2})(\d{1,4})`, (id) => [
    `nice:*${id}`,
  ]),
  form(String.raw`(?:NICE\s)?(IPG|MTG|HST|MIB|HTG|HTE)${sep}(\d{1,4})`, (programme, id) => [
    `nice:${upper(programme)}${id}`,
  ]),
  form(String.raw`NICE\s(TA|NG|CG|DG|QS|PH|SC|ES)${sep}(\d{1,4})`, (programme, id) => [
    `nice:${upper(programme)}${id}`,
  ]),
  form(
    String.raw`(TA|NG|CG|DG)-?(\d{1,4})`,
    (programme, id) => [`nice:${upper(programme)}${id}`],
    'likely',
  ),
  form(String.raw`LCD${sep}L?${sep}(\d{4,6})`, (id) => [`lcd:L${id}`]),
  form(String.raw`L[\s-]?(\d{5,6})`, (id) => [`lcd:L${id}`]),
  form(String.raw`article${sep}(?:id${sep})?A?${sep}(\d{5,6})`, (id) => [`article:A${id}`]),
  form(String.raw`A[\s-]?(\d{5,6})`, (id) => [`article:A${id}`]),
  form(String.raw`NCD${sep}(\d{1,3}(?:\.\d{1,3}){0,2})`, (id) => [`ncd:${id}`]),
  form(String.raw`CAG${sep}(\d{5}[A-Z]{0,2}\d?)`, (id) => [`nca:CAG-${upper(id)}`]),
  form(String.raw`(?:510\s?\(?k\)?${sep}(?:no|number)?${sep})?K[\s-]?(\d{6})`, (id) => [
    `fda510k:K${id}`,
  ]),
  form(String.raw`510\s?\(?k\)?${sep}(?:no|number)?${sep}(\d{6})`, (id) => [`fda510k:K${id}`]),
  form(String.raw`(?:PMA${sep})?P[\s-]?(\d{6})(\s?\/\s?S\d{1,4})?`, (id, supplement = '') => [
    `pma:P${id}${upper(supplement).replace(/\s/gu, '')}`,
  ]),
  form(String.raw`(?:DEN|de\s?novo)${sep}(?:DEN)?(\d{6})`, (id) => [`deNovo:DEN${id}`]),
  form(String.raw`(?:HDE${sep})?H[\s-]?(\d{6})`, (id) => [`hde:H${id}`]),
  form(String.raw`ISBN(?:-1[03])?${sep}((?:97[89][\s-]?)?(?:\d[\s-]?){9}[\dX])`, (id) => [
    `isbn:${upper(id).replace(/[\s-]/gu, '')}`,
  ]),
  ...numberForms.map(({ pattern, keys, certainty }) => form(pattern, keys, certainty)),
  ...codeForms.map(({ pattern, keys, certainty }) => form(pattern, keys, certainty)),
  form(String.raw`([a-z][\w().-]*\d[\w().-]*)`, (id) => [`doi:*${canonicalDoi(id)}`], 'possible'),
  form(
    String.raw`(?:ref(?:erence)?|citation)s?${sep}(?:no|number)?${sep}(\d{1,3})`,
    (id) => [`reference:${id}`],
    'possible',
  ),
  form(String.raw`(\d{3,9})`, (id) => numberKeys(id), 'likely'),
];

function fdaKeys(id: string): readonly string[] {
  const number = upper(id);
  const kind = { K: 'fda510k', P: 'pma', H: 'hde', D: 'deNovo' }[number.charAt(0)] ?? 'fda510k';
  return [`${kind}:${number}`];
}

/**
 * Finds everything in a cleaned query that has the form of an identifier.
 *
 * @returns the query with escapes resolved, and what was found in it, in order
 */
export const findIdentifiers = (query: string): { text: string; found: FoundIdentifier[] } => {
  const text = unescaped(query);
  // Every form has a digit: without one, a browser need not even compile the patterns.
  if (!/\d/u.test(text)) return { text, found: [] };
  const plain = withPlainLetters(text);
  const found = findDois(text);
  const add = (from: readonly FoundIdentifier[], { pattern, keys, certainty }: Form): void => {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (from.some((other) => start < other.end && end > other.start)) continue;
      found.push({
        text: text.slice(start, end).trim(),
        keys: keys(...match.slice(1).map((group: string | undefined) => group ?? '')),
        certainty,
        start,
        end,
      });
    }
  };
  for (const one of forms.filter(({ certainty }) => certainty !== 'possible')) add(found, one);
  // What is possible is told beside what is likely: the library knows which of them it is.
  const certain = found.filter(({ certainty }) => certainty === 'certain');
  for (const one of forms.filter(({ certainty }) => certainty === 'possible')) add(certain, one);
  return { text, found: found.sort((a, b) => a.start - b.start) };
};
