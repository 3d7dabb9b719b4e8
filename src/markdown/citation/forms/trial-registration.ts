import { fill, note } from '../draft.ts';
import { identify } from '../identifiers.ts';
import type { SourceForm } from './form.ts';
import { spanOf } from './form.ts';

const registry =
  /(?:^|(?<=[\s(\u001F]))(?:(?:Available |Posted )?(?:at|on|in|from):?\s)?(?<name>(?:www\.)?Clinical ?Trials\.gov(?![\p{L}\d])|ISRCTN(?: [Rr]egistry)?(?![\p{L}\d])|EU Clinical Trials Register|Australian New Zealand Clinical Trials Registry(?: \(ANZCTR\))?|ANZCTR(?![\p{L}\d])|Chinese Clinical Trial Registry|German Clinical Trials Register|WHO International Clinical Trials Registry Platform|International Clinical Trials Registry Platform)(?:\s(?:website|database|registry))?(?:\s\[?(?:Internet)\]?)?(?:,?\s?(?:web ?site|NLM|trial|study|registration|registry|protocol|record)?\s?(?:identifier|identification|ID|number|no\.?|registration)(?!\p{L})(?:\s(?:number|no\.?)(?!\p{L}))?)?\s?[:.,#]?/giu;
const number =
  /(?:\bNational Clinical Trial\s|\b(?:NLM |ClinicalTrials\.gov |Trial |Study |Registration )?(?:identifiers?|ID|registration(?: number)?|number)\s?[:#]?\s?)?[([]?(?:NLM )?(?:Identifier:?\s?|ID:?\s?)?(?<![\p{L}\d])NCT\s?(?<id>\d{8})(?![\p{L}\d])[)\]]?(?:\s?[:.,;])?/giu;
/** Numbers of other registries. */
const otherNumber =
  /(?<![\p{L}\d/.])[([]?(?<id>ISRCTN\s?\d{8}|ACTRN\d{14}|ChiCTR-?[A-Z\d-]{6,14}|DRKS\d{8}|UMIN\d{9}|EudraCT(?: (?:No\.|[Nn]umber))?:?\s\d{4}-\d{6}-\d{2})(?![\p{L}\d])[)\]]?(?:\s?[:.,;])?/gu;
const status =
  /(?<=[.;,(\u001F]\s?)(?:(?:First (?:posted|received|submitted)|Last (?:verified|update posted)|Verified|Verification date|(?:Estimated |Actual )?(?:study |primary )?(?:start|completion)(?: date)?|Completed|Status|Study status|Recruitment status|Phase [1-4I]+\b)(?::| |(?=[.;,)]))[^.;()\u001F]{0,60}|Recruiting|Active, not recruiting|Not yet recruiting|Terminated|Withdrawn|Unknown status|No results (?:posted|available))(?=[.;,)\u001F]|$)/giu;
/** `2000 Feb 29 - .`: since when the registry has been published, as NLM prints it. */
const since =
  /(?<=[.;)\u001F]\s)(?:19|20)\d\d(?:\s[A-Z][a-z]{2}(?:\s\d{1,2})?)?\s?[-–]\s?\.?(?=\s*(?:Identifier|\u001F|\[))/gu;
const sponsor =
  /(?<=[.;,(\u001F]\s?)(?:Study |Lead |Trial )?Sponsor(?:ed by|ing institution)?\s?:?\s(?<name>[^.;()\u001F]{2,120}(?:\bInc\.|\bLtd\.|\bCo\.)?)/gu;

/** A record of ClinicalTrials.gov: title, sponsor, date, in whatever order they are printed. */
export const trialRegistration: SourceForm = {
  detects:
    /Clinical ?Trials\.gov|^NCT\s?\d{8}|ISRCTN|EU Clinical Trials Register|ANZCTR|New Zealand Clinical Trials Registry|Chinese Clinical Trial Registry|German Clinical Trials Register|Clinical Trials Registry Platform/iu,
  afterTitle: 'publisher',
  lift(line, draft) {
    draft.kind = 'trial-registration';
    line.lift(registry, (match) => {
      fill(draft, 'containerTitle', match.groups?.['name']);
      return spanOf(match);
    });
    line.lift(since, (match) => {
      note(draft, match[0].replace(/\s?\.$/u, ''));
      return spanOf(match);
    });
    line.lift(number, (match) => {
      identify(draft, 'nct', `NCT${match.groups?.['id'] ?? ''}`);
      return spanOf(match);
    });
    line.lift(otherNumber, (match) => {
      note(draft, match.groups?.['id'] ?? '');
      return spanOf(match);
    });
    line.lift(sponsor, (match) => {
      fill(draft, 'publisher', match.groups?.['name']?.trim());
      return spanOf(match);
    });
    line.lift(status, (match) => {
      note(draft, match[0]);
      return spanOf(match);
    });
  },
  // `ClinicalTrials.gov [Internet]. Place: Publisher.` is the registry itself, and no record of it.
  settle(draft) {
    const { containerTitle, identifiers, title } = draft;
    if (containerTitle === undefined || identifiers.nct !== undefined || title !== undefined)
      return;
    if (!draft.notes.includes('Internet')) return;
    draft.title = containerTitle;
    delete draft.containerTitle;
    draft.kind = 'web-page';
  },
};
