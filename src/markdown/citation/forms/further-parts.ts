import type { Draft } from '../draft.ts';
import { fill } from '../draft.ts';
import { isJournalName } from '../journal-words.ts';
import type { Line, Span } from '../line.ts';
import { tidy, withoutFullStop } from '../line.ts';
import {
  isCapitalised,
  isCompany,
  isNamedByHost,
  isPublisher,
  isPublishingBody,
} from '../organisations.ts';
import type { SourceForm } from './form.ts';
import { place } from './place-names.ts';

/** Collections of reviews on the web; those of the NCBI bookshelf are books. */
const reviewCollection =
  /^(?:StatPearls|GeneReviews|Endotext|LiverTox|Medscape|eMedicine|DynaMed(?: Plus)?|Lexi-?comp|Micromedex|Clinical Pharmacology|MedlinePlus|Drugs@FDA|DailyMed)[®™]?$/u;
const chapters = /^(?:StatPearls|GeneReviews|Endotext)/u;

/** `AbbVie Inc, North Chicago, IL`: a company and its seat. */
function readSeat(text: string, draft: Draft): boolean {
  const { company, seat } =
    /^(?<company>[^,]+(?:,?\s(?:Inc|LLC|Ltd|Corp|Co)\.?)(?:\s\([^()]*\))?),\s(?<seat>[^,]+,\s[A-Z]{2})$/u.exec(
      text,
    )?.groups ?? {};
  if (company === undefined || seat === undefined || !isCompany(company)) return false;
  fill(draft, 'publisher', company);
  fill(draft, 'publisherPlace', seat);
  return true;
}

/** Whether a sentence behind the title was read: container, publisher or its place. */
export function readFurther(
  line: Line,
  draft: Draft,
  part: Span,
  form: SourceForm | undefined,
  emphasised: readonly string[],
): boolean {
  const text = withoutFullStop(line.text(part));
  if (
    draft.containerTitle === undefined &&
    (isEmphasised(text, emphasised) || reviewCollection.test(text))
  ) {
    fill(draft, 'containerTitle', text);
    if (chapters.test(text)) draft.kind = 'chapter';
  } else if (form?.afterTitle === 'publisher' && draft.publisher === undefined && isSponsor(text)) {
    fill(draft, 'publisher', text);
  } else if (place.test(text)) {
    fill(draft, 'publisherPlace', text);
  } else if (draft.site === undefined && /^[\w-]+(?:\.[\w-]+)*\.(?:org|com|gov|net)$/u.test(text)) {
    fill(draft, 'site', text);
  } else if (readSeat(text, draft)) {
    return true;
  } else if (isPublishingBody(text) || isPublisher(text)) {
    fill(draft, 'publisher', text);
  } else if (draft.containerTitle === undefined && isSite(text, draft)) {
    fill(draft, 'containerTitle', text);
  } else {
    return false;
  }
  return true;
}

/** A sponsor that a registry prints behind the title: a name, no second title. */
const isSponsor = (text: string): boolean =>
  isCapitalised(text) &&
  !isJournalName(text) &&
  text.split(' ').length <= 8 &&
  !/:|\b(?:vs\.?|versus|Study|Trial|Compar(?:ing|ison)|Treatment|Therapy|Patients|Effectiveness|Efficacy|Safety|Evaluation)\b/u.test(
    text,
  );

/** `OrthoInfo` at orthoinfo.aaos.org: a site that the address names. */
const isSite = (text: string, draft: Draft): boolean =>
  /^\S{4,30}$/u.test(text) && isNamedByHost(text, draft.url ?? draft.site);

function isEmphasised(text: string, emphasised: readonly string[]): boolean {
  return emphasised.some((hint) => withoutFullStop(tidy(hint)) === text);
}
