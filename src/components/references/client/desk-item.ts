/** A reference as the page lists it. */
export interface DeskItem {
  readonly key: string;
  readonly number: number;
  /** Its words, folded: small letters without marks, with single spaces. */
  readonly words: string;
  readonly kind: string;
  readonly organs: readonly string[];
  readonly year?: number | undefined;
  /** Kinds of its identifiers: doi, pmid, nct … */
  readonly ids: readonly string[];
  /** Whether the evidence text names it. */
  readonly named: boolean;
  readonly author: string;
  readonly journal: string;
}

const letters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae' };

/** Text in small letters, without diacritics: “Łapińska” is “lapinska”. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæ]/gu, (letter) => letters[letter] ?? letter);

const partsOf = (text: string | undefined, mark: string): string[] =>
  text === undefined ? [] : text.split(mark);

/** Reads a reference from its place in the list. */
export const readItem = (element: HTMLLIElement): DeskItem => {
  const { key = '', kind = '', organs, year, ids, named, author, journal } = element.dataset;
  return {
    key,
    number: element.value,
    words: fold(`${element.textContent} ${key}`).replace(/\s+/gu, ' '),
    kind,
    organs: partsOf(organs, '|'),
    year: year === undefined ? undefined : Number(year),
    ids: partsOf(ids, ' '),
    named: named !== undefined,
    author: fold(author ?? ''),
    journal: fold(journal ?? ''),
  };
};
