import type { Draft } from './draft.ts';
import { note } from './draft.ts';
import type { Line } from './line.ts';

const language =
  '(?:Afrikaans|Arabic|Bulgarian|Chinese|Croatian|Czech|Danish|Dutch|English|Finnish|French|German|Greek|Hebrew|Hungarian|Icelandic|Italian|Japanese|Korean|Lithuanian|Multilingual|Norwegian|Persian|Polish|Portuguese|Romanian|Russian|Serbian|Slovak|Slovenian|Spanish|Swedish|Turkish|Ukrainian)';
const ahead =
  '(?:(?:E-?pub|Online|Published(?: online)?|Advance online publication|Electronic publication)(?:,? | first, )?ahead of (?:print|publication)|Ahead of print|Preprint|Online first|Article in press|In press|Forthcoming|Advance access|Advance online publication)';
const bracketed = new RegExp(
  `[[(](?<text>${ahead}[^[\\]()\\u001F]{0,30}|Internet(?: [Dd]atabase)?|Online|Serial online|Online serial|serial on the Internet|Monograph on the Internet|abstracts?(?: no\\.?)?\\s?[A-Z]?\\d*|letter|editorial|comment|review|preprint|in press|poster(?: presentation)?|conference abstract|meeting abstract|(?:Article )?in ${language}(?:, ${language})?|${language}(?:, ${language})?|${language} edition|database online|homepage on the Internet|computer program|CD-ROM|PDF|Epub|Online publication|published online|No authors? listed|Author unknown|Anonymous|see comments?|In Process Citation|Record supplied by publisher|(?:\\p{Lu}[\\p{L}.]+\\s){0,3}[Ww]eb ?[Ss]ite)[\\])]`,
  'giu',
);
const plain = new RegExp(
  `(?<=^|[.;:,\\])\\u001F]\\s{0,2}|\\d )(?<text>${ahead}|(?:Systematic )?Review|${language}(?:, ${language})?|(?:No abstract available)|Abstract(?: available| only| (?:no\\. ?)?[A-Z]{0,3}\\d+)?|Meeting abstract|Print(?= 20)|Print|Epub|Reaffirmed \\d{4}|Free PMC article|PMC [Ff]ree [Aa]rticle|Free full text|Electronic resource|Updated periodically|Text in ${language}|Clinical Trial|Multicenter Study|Meta-Analysis|Case Reports)(?=[.;,\\]\\u001F]|\\s?\\[?\\s?(?:\\u001F|$))`,
  'gu',
);

/** Statements about the form of publication in brackets: [Epub ahead of print], [abstract]. */
export function readBracketedNotes(line: Line, draft: Draft): void {
  line.lift(bracketed, (match) => {
    note(draft, match.groups?.['text'] ?? '');
    return { start: match.index, end: match.index + match[0].length };
  });
}

/** The same without brackets, from a place on: `Online ahead of print.`, `Review.`, `German.` */
export function readTrailingNotes(line: Line, draft: Draft, from: number): void {
  line.lift(plain, (match) => {
    if (match.index < from) return undefined;
    note(draft, match.groups?.['text'] ?? '');
    return { start: match.index, end: match.index + match[0].length };
  });
}

const remark = `(?:(?:Systematic )?Review|${language}(?:, ${language})?|No abstract available|Free PMC article|PMC [Ff]ree [Aa]rticle|Free full text|Full text|Free article|Electronic resource|Text in ${language}|Clinical Trial|Randomized Controlled Trial|Meta-Analysis|Multicenter Study|Practice Guideline)`;
const closing = new RegExp(
  `(?<=[.;?!,\\])\\u001F]\\s{0,2}|\\d )(?<text>${remark}(?:\\s${remark})*)(?=[\\s.,;\\])\\u001F]*$)`,
  'u',
);

/** Notes that close the line: `Review. German.` */
function readClosingNotes(line: Line, draft: Draft): void {
  for (let match = closing.exec(line.rest); match !== null; match = closing.exec(line.rest)) {
    note(draft, match.groups?.['text'] ?? '');
    line.take({ start: match.index, end: match.index + match[0].length });
  }
}

const evidenceLevel = /\((?<text>Level (?:of [Ee]vidence\b|[IV\d])[^()\u001F]{0,30})\)/gu;
/** `2011/02/01/ 2011;12(2)`: the day that reference managers print before the year. */
const doubledDate =
  /(?<=\.\s)(?<text>(?<year>(?:19|20)\d\d)\/\d{2}(?:\/\d{2})?\/?)\s(?=\k<year>\b)/gu;
const noAuthors = /^(?<text>No authors? listed|Anonymous|Author unknown|Unknown author)\.\s/u;
const eMail =
  /(?<=[.;,]\s)(?<text>(?:Electronic address|E-?mail(?: address)?):\s[^\s@]+@[^\s@;,]*[^\s@;,.])[.;,]?(?=\s|$)/gu;

/** `No authors listed.` and the addresses that PubMed prints among the authors. */
export function readAuthorRemarks(line: Line, draft: Draft): void {
  const none = noAuthors.exec(line.rest);
  if (none !== null) {
    note(draft, none.groups?.['text'] ?? '');
    line.take({ start: 0, end: none[0].length });
  }
  line.lift(evidenceLevel, (match) => {
    note(draft, match.groups?.['text'] ?? '');
    return { start: match.index, end: match.index + match[0].length };
  });
  line.lift(doubledDate, (match) => {
    note(draft, match.groups?.['text'] ?? '');
    return { start: match.index, end: match.index + match[0].length };
  });
  line.lift(eMail, (match) => {
    note(draft, match.groups?.['text'] ?? '');
    return { start: match.index, end: match.index + match[0].length };
  });
}

const aheadOfPrint = new RegExp(
  `(?<=[.;,\\])\\u001F]\\s{0,2})(?<text>${ahead}|Updated periodically)(?=[.;,\\]\\u001F]|\\s(?:19|20)\\d\\d|\\s?[[(]?(?:\\u001F|$))`,
  'giu',
);

/** `Online ahead of print.`, `In press.`: phrases that can be nothing else, wherever they stand. */
export function readAheadOfPrint(line: Line, draft: Draft): void {
  readClosingNotes(line, draft);
  line.lift(aheadOfPrint, (match) => {
    note(draft, match.groups?.['text'] ?? '');
    return { start: match.index, end: match.index + match[0].length };
  });
}
