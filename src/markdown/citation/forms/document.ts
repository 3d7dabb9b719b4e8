import type { SourceKind } from '#model/citation.ts';
import type { Draft } from '../draft.ts';
import { fill, note } from '../draft.ts';
import type { Line, Span } from '../line.ts';
import { tidy, withoutFullStop } from '../line.ts';
import { isCapitalised, isCompany, isPublisher, isPublishingBody } from '../organisations.ts';
import { readOwnDates } from '../own-dates.ts';
import { sentences } from '../sentences.ts';
import { readTrailingNotes } from '../status-notes.ts';
import { readChapter, readParts } from './book.ts';
import type { SourceForm } from './form.ts';
import { titleText } from './journal.ts';
import { readSeries } from './series.ts';

const states =
  'A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|QC|BC|AB|MB|NS|UK';
const city = "\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,2}";
const placeOnly = new RegExp(`^${city}(?:,\\s(?:${states})|\\s\\((?:${states})\\))$`, 'u');
const place = new RegExp(
  `^${city},?\\s(?:\\(?(?:${states})\\)?|USA|UK|Canada|England|Switzerland|Australia|Germany|France)$`,
  'u',
);

/** `Chicago, IL.` behind a meeting. */
function readMeetingPlace(line: Line, draft: Draft, from: number): void {
  if (draft.kind !== 'conference-abstract') return;
  const places = sentences(line.rest, from).filter((part) =>
    place.test(withoutFullStop(line.text(part))),
  );
  for (const part of places) note(draft, withoutFullStop(line.text(part)));
  line.takeAll(places);
}

/** The sentences left; a place where the title would be is none. */
function partsWithoutPlace(line: Line, draft: Draft, from: number): Span[] {
  const [first, ...others] = sentences(line.rest, from);
  if (first === undefined) return [];
  const text = withoutFullStop(line.text(first));
  if (!placeOnly.test(text)) return [first, ...others];
  fill(draft, 'publisherPlace', text);
  line.take(first);
  return others;
}

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

/**
 * A sentence between body and title that names a series: `Humana. Medical Coverage Policy. Title.`
 * Where it stands alone, it is the title.
 */
const seriesName =
  /\b(?:Policy|Policies|Assessments?|Forecast|Bulletins?|Guidelines?|Directory|Evaluations?|Briefs?|Reviews?|Reports?|Manual|Database|Series|Statements?|Snapshot|Profile|Alert|Compendium|Appropriateness Criteria|Fact Sheets?|Recommendations)(?:\s\([^()]*\))?[®™]?$/u;

function readSeriesName(line: Line, draft: Draft, parts: readonly Span[]): readonly Span[] {
  const [first, second] = parts;
  if (first === undefined || second === undefined || draft.containerTitle !== undefined)
    return parts;
  if (draft.authors.some(({ family }) => family !== undefined)) return parts;
  const text = withoutFullStop(line.text(first));
  const next = withoutFullStop(line.text(second));
  const isTitle = !isPublishingBody(next) && !isPublisher(next) && !place.test(next);
  if (!isTitle || !seriesName.test(text) || !isCapitalised(text) || /[:?!]/u.test(text))
    return parts;
  if (text.split(' ').length > 7) return parts;
  fill(draft, 'containerTitle', text);
  line.take(first);
  return parts.slice(1);
}

/** Whether a sentence behind the title was read: container, publisher or its place. */
function readFurther(
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
  } else if (
    form?.afterTitle === 'publisher' &&
    draft.publisher === undefined &&
    isCapitalised(text)
  ) {
    fill(draft, 'publisher', text);
  } else if (place.test(text)) {
    fill(draft, 'publisherPlace', text);
  } else if (draft.site === undefined && /^[\w-]+(?:\.[\w-]+)*\.(?:org|com|gov|net)$/u.test(text)) {
    fill(draft, 'site', text);
  } else if (readSeat(text, draft)) {
    return true;
  } else if (isPublishingBody(text) || isPublisher(text)) {
    fill(draft, 'publisher', text);
  } else {
    return false;
  }
  return true;
}

function isEmphasised(text: string, emphasised: readonly string[]): boolean {
  return emphasised.some((hint) => withoutFullStop(tidy(hint)) === text);
}

/**
 * Reads what is no journal article: books, reports, guidance, records, pages. The first sentence
 * behind the authors is the title; what cannot be placed stays unread.
 */
export function readDocument(
  line: Line,
  draft: Draft,
  from: number,
  form: SourceForm | undefined,
  emphasised: readonly string[],
): void {
  readTrailingNotes(line, draft, from);
  if (readChapter(line, draft, from)) {
    readOwnDates(line, draft, from);
    readMeetingPlace(line, draft, from);
    return;
  }
  const imprint = readParts(line, draft, from);
  readSeries(line, draft, from);
  readOwnDates(line, draft, from);
  const [first, ...others] = readSeriesName(line, draft, partsWithoutPlace(line, draft, from));
  if (first !== undefined) {
    const placed = others.filter((part) => readFurther(line, draft, part, form, emphasised));
    const told = placed.length === others.length || from > 0 || form !== undefined;
    if (told) fill(draft, 'title', titleText(line.text(first)));
    line.takeAll(told ? [first, ...placed] : placed);
  }
  if (draft.kind === 'unknown') draft.kind = kindOf(draft, imprint);
  nameSite(draft);
}

/** `MedlinePlus [Internet]. Place: Publisher.`: the name before the medium is the title. */
function nameSite(draft: Draft): void {
  const [only, ...others] = draft.authors;
  if (draft.title !== undefined || only?.literal === undefined || others.length > 0) return;
  if (
    !draft.notes.some((text) =>
      /^(?:Internet|database online|homepage on the Internet)$/iu.test(text),
    )
  )
    return;
  draft.title = only.literal;
  draft.authors = [];
}

const guidanceWords =
  /\b(?:guidelines?|guidance|recommendations?|(?:position|consensus|policy) statement|consensus|practice (?:parameters?|bulletin)|appropriateness criteria|standards of (?:care|practice))\b/iu;

const policyWords =
  /^(?:Clinical Policy Bulletin|(?:Medical|Clinical|Pharmacy) (?:Coverage )?Policy|Coverage Policy)(?! statement)/u;

/** The kind that a document without a form of its own shows. */
function kindOf(draft: Draft, imprint: boolean): SourceKind {
  const byBody = draft.authors.some((author) => author.literal !== undefined);
  if (byBody && guidanceWords.test([draft.title, ...draft.notes].join(' '))) return 'guidance';
  if (draft.identifiers.isbn !== undefined || draft.editors !== undefined) return 'book';
  if (draft.edition !== undefined && !/^v/iu.test(draft.edition)) return 'book';
  if (imprint) return byBody ? 'report' : 'book';
  if (byBody && policyWords.test(draft.title ?? '')) return 'report';
  return draft.url === undefined && draft.site === undefined ? 'unknown' : 'web-page';
}
