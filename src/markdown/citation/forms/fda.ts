import { dateAt } from '../dates.ts';
import type { Draft } from '../draft.ts';
import { fill, note } from '../draft.ts';
import { identify } from '../identifiers.ts';
import type { SourceForm } from './form.ts';
import { spanOf } from './form.ts';

const lead =
  '(?:[([]|(?:(?:510\\(k\\)|PMA|De Novo|HDE)\\s)?(?:(?:No\\.|Number|#|Nos\\.|no\\.|number)\\s?:?\\s?)?)?';
const numbers: readonly (readonly ['fda510k' | 'pma' | 'deNovo' | 'hde', RegExp])[] = [
  ['fda510k', new RegExp(`${lead}(?<![\\p{L}\\d/])(?<id>K\\d{6})(?![\\p{L}\\d])[)\\]]?`, 'gu')],
  [
    'pma',
    new RegExp(`${lead}(?<![\\p{L}\\d/])(?<id>P\\d{6}(?:/S\\d{1,4})?)(?![\\p{L}\\d])[)\\]]?`, 'gu'),
  ],
  ['deNovo', new RegExp(`${lead}(?<![\\p{L}\\d/])(?<id>DEN\\d{6})(?![\\p{L}\\d])[)\\]]?`, 'gu')],
  [
    'hde',
    new RegExp(`${lead}(?<![\\p{L}\\d/])(?<id>H\\d{6}(?:/S\\d{1,4})?)(?![\\p{L}\\d])[)\\]]?`, 'gu'),
  ],
];
const series =
  /(?<=^|[.;:,(\u001F]\s?|\s)(?<words>(?:FDA )?(?:Summary of Safety and (?:Probable Benefit|Effectiveness)(?: Data)?(?: \(SSED?\))?|510\(k\) (?:Premarket Notification|Summary|Clearance|Decision Summary|Substantial Equivalence Determination(?: Decision Summary)?)|Premarket (?:Approval|Notification)(?: \((?:PMA|510\(k\))\))?(?: Order| Letter| Summary| Application)?|De Novo (?:Classification Request|Decision Summary|Summary|Classification|Request)|Humanitarian Device Exemption(?: \(HDE\))?|Approval (?:Letter|Order)|Decision (?:Summary|[Mm]emorandum))(?: Database)?(?: \((?:510\(k\)|PMA)\))?)(?=[.;:,)\u001F]|\s|$)(?:\sfor(?=\s))?\s?[:.,]?/giu;
/** In small letters the words stand only as a part of their own. */
const inCapitals = /^\p{P}*[\p{Lu}\d]/u;
const ownPart = /(?:^|[.;:(\u001F])\s?$/u;

const legalForm =
  /^(?<company>.*?\b(?:Inc|LLC|Ltd|Corp|Corporation|GmbH|Co|AG|S\.A|Company|Limited|PLC|BV)\.?)(?:,\s?|\s|$)(?<place>.*)$/u;
const maker = /^(?<title>[^()]+(?:\([^()]*\)[^()]*)*?)\s?\((?<maker>[^()]{3,120})\)$/u;

/** `The NanoKnife® System (AngioDynamics, Inc. Fremont, CA)`: device, manufacturer and its seat. */
function partManufacturer(draft: Draft): void {
  const match = maker.exec(draft.title ?? '');
  const { title, maker: printed = '' } = match?.groups ?? {};
  const whole =
    legalForm.exec(printed) ??
    /^(?<company>[^,]+),\s(?<place>[^,]+,\s[A-Z]{2}|[^,]+, [^,]+)$/u.exec(printed);
  const { company, place } = whole?.groups ?? {};
  if (title === undefined || company === undefined || company === '') return;
  draft.title = title.trim();
  fill(draft, 'publisher', company.trim());
  fill(draft, 'publisherPlace', place?.trim());
}

/** What the agency calls the day of a record: `Date of FDA Notice of Approval: August 5, 2015`. */
const decided =
  /^(?:Date of (?:FDA )?(?:Notice of )?Approval|Date (?:approved|cleared)|(?:Approval|Clearance|Decision) date|Approved|Cleared):?\s(?:on\s)?/iu;

/**
 * The day of the decision is the record's date of issue, where the line prints no other; the note
 * stays, and says which day it is.
 */
function issueByDecision(draft: Draft): void {
  if (draft.issued !== undefined) return;
  for (const printed of draft.notes) {
    const label = decided.exec(printed)?.[0].length;
    const date = label === undefined ? undefined : dateAt(printed, label);
    if (date?.end !== printed.length || date.season !== undefined) continue;
    draft.issued = date.value;
    return;
  }
}

/** FDA: 510(k), premarket approval, De Novo and humanitarian device records. */
export const fda: SourceForm = {
  detects:
    /Food (?:and|&) Drug Administration|\bFDA\b|510\(k\)|Premarket Approval|accessdata\.fda/u,
  lift(line, draft) {
    for (const [scheme, pattern] of numbers) {
      line.lift(pattern, (match) => {
        identify(draft, scheme, match.groups?.['id'] ?? '');
        return spanOf(match);
      });
    }
    const { fda510k, pma, deNovo, hde } = draft.identifiers;
    const record = [fda510k, pma, deNovo, hde].some((id) => id !== undefined);
    const told = record || /Summary of Safety|510\(k\)/u.test(line.rest);
    line.lift(series, (match, rest) => {
      if (!told) return undefined;
      const before = rest.slice(Math.max(0, match.index - 2), match.index);
      if (!inCapitals.test(match[0]) && !ownPart.test(before)) return undefined;
      const words = match.groups?.['words'] ?? '';
      if (draft.containerTitle === undefined) fill(draft, 'containerTitle', words);
      else note(draft, words);
      draft.kind = 'device-clearance';
      return spanOf(match);
    });
    if (record) draft.kind = 'device-clearance';
  },
  settle(draft) {
    if (draft.kind !== 'device-clearance') return;
    partManufacturer(draft);
    issueByDecision(draft);
  },
};
