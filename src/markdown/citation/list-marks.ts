import { GAP } from './line.ts';
import { matchAt } from './match-at.ts';

const degree =
  '(?:,?\\s(?:M\\.?D|Ph\\.?D|D\\.?O|M\\.?S|M\\.?P\\.?H|M\\.?B\\.?A|R\\.?N|FACS|FACR|FACC|FSIR|FRCS|PharmD|MSc|BSc|MBBS|MBChB|M\\.?A|B\\.?S|DSc|ScD|DrPH|MHS|DPT|DDS|DMD|NP|PA-C|BS|BA|FAAP)(?:\\.(?=[,;]))?(?![\\p{L}]))';

/** What parts two names. */
export const separator =
  /\s?(?:\.\s(?:and|&)\s|[,;]\s?(?:and|&)\s|[,;]{1,2}\s?|\s(?:and|&)\s|&\s)/uy;
/** `et al` in its spellings. */
export const etAl =
  /(?:[\s,;]{0,3}|\.\s)(?:(?:and|&)\s)?(?:\[?et\.?\s?al(?!\p{L})\.?\]?|(?:and |(?<=,\s))others(?!\p{L})|and colleagues(?!\p{L})|…|\.\.\.)/iuy;
/** What closes a list of names. */
export const close = new RegExp(
  `\\s?(?:(?:\\.\\.|[.:])(?!\\s(?:&|and)\\s)(?=[\\s${GAP}"“\\[\\p{Lu}]|$)|(?=[,.]?\\s?\\((?:[c©]?(?:19|20)\\d\\d|n\\.?d\\b|in press))|(?=[,.]?\\s(?:19|20)\\d\\d[a-z]?\\.)|,?(?=\\s?["“])|(?=${GAP})|(?=,?\\s?\\(?\\[?[Ee]d(?:itor)?s?\\b)|$)`,
  'uy',
);
const degreeAt = new RegExp(degree, 'uy');
/** The academic degree at a place, with the mark before it. */
export const degreeHere = (text: string, at: number): string | undefined =>
  matchAt(degreeAt, text, at)?.[0];

/** What follows a name within a list or at its end. */
export const goesOn =
  /^(?:\s?(?:[,;.:&(["“\u001F…]|$)|\s(?:and|et|for|on|\d{4}|\p{Lu}{2}|M\.?D|Ph\.?D)(?!\p{Ll}))/u;
