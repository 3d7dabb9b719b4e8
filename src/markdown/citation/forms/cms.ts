import { dateAt } from '../dates.ts';
import { fill, note } from '../draft.ts';
import { identify } from '../identifiers.ts';
import type { SourceForm } from './form.ts';
import { spanOf } from './form.ts';

const label =
  /(?<=^|[.;:,(\u001F]\s?|\s)(?<words>(?:(?:\p{Lu}\p{L}+ ){0,2}Medicare Part [AB] )?(?:Proposed |Future |Retired |Draft )?(?:(?:Medicare )?(?:Local|National) Coverage (?:Determinations?(?! (?:\(NCD\) )?Manual)|Articles?|Analysis|Policy Article)(?: \((?:LCD|LCA|NCD|NCA)s?\)(?! Manual))?(?: (?:Decision )?(?:Memo(?:randum)?|Article)| Tracking Sheet)?|Article(?=: (?:Billing|Response))|(?:Final |Proposed )?(?:Coverage )?Decision [Mm]emo(?:randum)?|(?:LCD|LCA|NCD)(?=\s?[:#(LA\d]|\.\s|\s(?:for|[-–—]\s|L\d|A\d))))(?:\s(?:for|on)(?=\s))?\s?[:.,;–-]?(?=[\s(]|\u001F|$)/gu;
const numbers: readonly (readonly ['lcd' | 'article' | 'nca', RegExp])[] = [
  [
    'lcd',
    /(?:[([](?:(?:LCD|No\.?|Policy|ID|Number|#):?\s)?|(?:LCD )?(?:ID|No\.|Number|#):?\s?)?(?<![\p{L}\d-])(?<id>L\d{4,6})(?![\p{L}\d])[)\]]?\s?[:,.]?/gu,
  ],
  [
    'article',
    /(?:[([](?:(?:LCA|No\.?|Article|ID|Number|#):?\s)?|(?:Article )?(?:ID|No\.|Number|#):?\s?)?(?<![\p{L}\d-])(?<id>A\d{4,6})(?![\p{L}\d])[)\]]?\s?[:,.]?/gu,
  ],
  ['nca', /[([]?(?<id>CAG-\d{5}[A-Z]{0,2}\d?)(?![\p{L}\d])[)\]]?/gu],
];
const ncd =
  /[([](?:NCD\s)?(?:(?:Manual )?(?:Section|Sec\.|No\.|§)\s?)?(?<bracketed>\d{1,3}(?:\.\d{1,3}){1,2})[)\]]|(?:(?:NCD(?: Manual)?\s|Manual\s)(?:Section\s|Sec\.\s|§\s?|No\.\s|#)?|§\s?)(?<plain>\d{1,3}(?:\.\d{1,3}){1,2})(?![\d])/gu;
const leadingNcd = /(?<=\u001F\s?)(?<id>\d{1,3}(?:\.\d{1,3}){1,2})(?=[\s,:;–-])\s?[,:;–-]?/gu;
const part =
  /(?<=^|[.;:,(\u001F–-]\s?|\s)(?:Transmittal(?: (?:No\.|#))?\s?R?\d+\w*|(?:CMS )?(?:Pub(?:lication)?\.?|IOM)(?: (?:No\.|#|Number))?\s?100-\d{1,2}|Chapter \d+(?:\s?[:–—-]\s[^.;:()\u001F]{3,120}(?=\.))?(?:, (?:Part|Section|§)\s?[\dA-Z]+(?:\.\d+)*)*|Sections? \d+(?:\.\d+)*(?:, \d+(?:\.\d+)*)*|Change Request\s?#?\d+|MLN Matters[®™]?(?: (?:Number:?|Article))?\s?\w*\d|Rev\. ?\d+|(?:Effective )?Version(?: Number)? \d+|DL\d{4,6}|LCD Reference Article|Billing and Coding Article(?= \())(?=[.;:,)\]\u001F]|\s|$)/gu;
/** `(Rev. 12497, 02-08-24)`, `(Rev. 12425; Issued: 12-21-23; …)`: a manual's revision and its date. */
const revision =
  /(?<=[(.;\u001F]\s?)(?<number>Rev(?:ision|\.)? ?\d+)[,;]\s(?<issued>Issued:?\s)?(?<date>\d{1,2}[-/]\d{1,2}[-/]\d{2,4})(?=[.;,)\u001F]|$)/gu;
/** The day on which the contractors begin to work by it; the effective date is read by its label. */
const implementation =
  /(?<=[(.;,\u001F]\s?)Implementation(?: [Dd]ate)?:\s\d{1,2}[-/]\d{1,2}[-/]\d{2,4}(?=[.;,)\u001F]|$)/gu;
const jurisdiction =
  /(?<=[.\u001F]\s)Medicare Coverage Database(?=[.;,\u001F])|(?<=[(;,]\s?)(?:Jurisdiction|J|JE|JF|JH|JL|JN|JJ|JM|J-?[A-Z0-9]{1,2})\s[A-Z0-9]{1,2}(?=[),;])/gu;

/** CMS and its contractors: coverage determinations and articles, decision memos, manuals. */
export const cms: SourceForm = {
  detects:
    /Centers? for Medicare|\bCMS\b|Local Coverage|National Coverage|\bLCDs?\b|\bNCD\b|First Coast Service|Noridian|Novitas|Palmetto GBA|CGS Administrators|National Government Services|Wisconsin Physicians|Medicare (?:Benefit Policy|Claims Processing|National Coverage|Program Integrity)/u,
  lift(line, draft) {
    line.lift(revision, (match) => {
      const date = dateAt(match.groups?.['date'] ?? '', 0);
      const field = match.groups?.['issued'] === undefined ? 'revised' : 'issued';
      if (date === undefined || draft[field] !== undefined) return undefined;
      draft[field] = date.value;
      note(draft, match.groups?.['number'] ?? '');
      return spanOf(match);
    });
    for (const pattern of [part, implementation, jurisdiction]) {
      line.lift(pattern, (match) => {
        note(draft, match[0]);
        return spanOf(match);
      });
    }
    line.lift(label, (match, rest) => {
      const within = /[^\s.;:,(\u001F]\s?$/u.test(rest.slice(0, match.index).slice(-2));
      if ((within || match[0].endsWith('s.')) && match[0].endsWith('.')) return undefined;
      fill(draft, 'containerTitle', match.groups?.['words']);
      return spanOf(match);
    });
    for (const [scheme, pattern] of numbers) {
      line.lift(pattern, (match) => {
        identify(draft, scheme, match.groups?.['id'] ?? '');
        return spanOf(match);
      });
    }
    line.lift(leadingNcd, (match) => {
      if (!/NCD|National/u.test(draft.containerTitle ?? '')) return undefined;
      identify(draft, 'ncd', match.groups?.['id'] ?? '');
      return spanOf(match);
    });
    line.lift(ncd, (match) => {
      identify(draft, 'ncd', match.groups?.['bracketed'] ?? match.groups?.['plain'] ?? '');
      return spanOf(match);
    });
  },
  settle(draft) {
    const last = draft.authors.at(-1)?.literal;
    if (draft.authors.length > 1 && last === 'CMS Manual System') {
      draft.authors = draft.authors.slice(0, -1);
      fill(draft, 'containerTitle', last);
    }
    const { lcd, article, ncd: national, nca } = draft.identifiers;
    const series = (draft.containerTitle ?? '').includes('Manual')
      ? ''
      : (draft.containerTitle ?? '');
    if (
      /Article|LCA/u.test(series) ||
      (article !== undefined && lcd === undefined && !/LCD|Determination/u.test(series))
    ) {
      draft.kind = 'coverage-article';
    } else if (lcd !== undefined || national !== undefined || nca !== undefined || series !== '') {
      draft.kind = 'coverage-determination';
    } else if (
      /Manual|Transmittal|\b100-\d/u.test(
        [
          draft.title,
          draft.containerTitle,
          ...draft.notes,
          ...draft.authors.map(({ literal }) => literal),
        ].join(' '),
      )
    ) {
      draft.kind = 'guidance';
    }
  },
};
