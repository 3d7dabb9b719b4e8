import type { Draft } from '../draft.ts';
import { fill, note } from '../draft.ts';
import { readHouseFirst } from '../imprint.ts';
import type { Line, Span } from '../line.ts';
import { withoutFullStop } from '../line.ts';
import { opensWithNames } from '../names.ts';
import { isCapitalised, isCompany, isPublisher, isPublishingBody } from '../organisations.ts';
import { readOwnDates } from '../own-dates.ts';
import { sentences } from '../sentences.ts';
import { readTrailingNotes } from '../status-notes.ts';
import { readChapter, readParts } from './book.ts';
import { kindOf } from './document-kind.ts';
import type { SourceForm } from './form.ts';
import { readFurther } from './further-parts.ts';
import { titleText } from './journal.ts';
import { place, placeOnly } from './place-names.ts';
import { readSeries } from './series.ts';
import { nameSite, topicCollection } from './site-name.ts';

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

/**
 * A sentence between body and title that names a series: `Humana. Medical Coverage Policy. Title.`
 * Where it stands alone, it is the title.
 */
const seriesName =
  /\b(?:Policy|Policies|Assessments?|Forecast|Bulletins?|Guidelines?|Directory|Evaluations?|Briefs?|Reviews?|Reports?|Manual|Database|Series|Statements?|Snapshot|Profile|Alert|Compendium|Appropriateness Criteria|Fact Sheets?|Recommendations)(?:\s\([^()]*\))?[®™]?$/u;

/** A part of a benefit manager's guidelines: `Clinical Appropriateness Guidelines: Musculoskeletal`. */
const partOfGuidelines = /^Clinical (?:Appropriateness )?Guidelines: [^:?!]{3,60}$/u;

function readSeriesName(line: Line, draft: Draft, parts: readonly Span[]): readonly Span[] {
  const [first, second] = parts;
  if (first === undefined || second === undefined || draft.containerTitle !== undefined)
    return parts;
  if (draft.authors.some(({ family }) => family !== undefined)) return parts;
  const text = withoutFullStop(line.text(first));
  const next = withoutFullStop(line.text(second));
  const isTitle = !isPublishingBody(next) && !isPublisher(next) && !place.test(next);
  const names = partOfGuidelines.test(text)
    ? isCapitalised(next)
    : seriesName.test(text) && !/[:?!]/u.test(text);
  if (!isTitle || !names || !isCapitalised(text)) return parts;
  if (text.split(' ').length > 7) return parts;
  fill(draft, 'containerTitle', text);
  line.take(first);
  return parts.slice(1);
}

const isDynaMed = (kind: string, author: string): boolean =>
  kind === 'report' && /^dynamed/iu.test(author);

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
  /** Names that could not be read hold the title with them. */
  const openingUnread = draft.authors.length === 0 && draft.unread.length > 0;
  readTrailingNotes(line, draft, from);
  if (readChapter(line, draft, from)) {
    readOwnDates(line, draft, from);
    readMeetingPlace(line, draft, from);
    return;
  }
  const imprint = readParts(line, draft, from);
  readHouses(line, draft, from);
  readSeries(line, draft, from);
  readOwnDates(line, draft, from);
  const parts = readSeriesName(line, draft, partsWithoutPlace(line, draft, from));
  const [first, ...others] = withoutNumber(line, draft, parts);
  if (first !== undefined) {
    const placed = others.filter((part) => readFurther(line, draft, part, form, emphasised));
    const text = line.text(first);
    const told =
      (placed.length === others.length ||
        from > 0 ||
        (form !== undefined && /\s/u.test(withoutFullStop(text)))) &&
      !(from === 0 && isCompany(text.replace(/\s\([^()]*\)\.?$/u, '')));
    // `Apollo ESG, Apollo ESG Sx`: devices may resemble names; an agency's record has no others.
    const isNamed = draft.kind !== 'device-clearance' && opensWithNames(line.text(first));
    const title = told && !openingUnread && !isNamed ? [first] : [];
    if (title.length > 0) fill(draft, 'title', titleText(line.text(first)));
    line.takeAll([...title, ...placed]);
  }
  if (draft.kind === 'unknown') draft.kind = kindOf(draft, imprint);
  nameSite(line, draft);
  const author = draft.authors[0]?.literal ?? '';
  if (draft.kind === 'web-page' ? topicCollection.test(author) : isDynaMed(draft.kind, author))
    draft.kind = 'topic-review';
}

/** `SE1436.` before the title: the number of a document. */
function withoutNumber(line: Line, draft: Draft, parts: readonly Span[]): readonly Span[] {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return parts;
  const text = withoutFullStop(line.text(first));
  if (!/^[A-Z]{1,5}[\s-]?\d[\dA-Z.-]*$/u.test(text)) return parts;
  note(draft, text);
  line.take(first);
  return parts.slice(1);
}

/** `Saunders Elsevier, Philadelphia, 2009.` as a sentence behind the title. */
function readHouses(line: Line, draft: Draft, from: number): void {
  for (const part of sentences(line.rest, from).slice(1)) {
    if (draft.publisher === undefined) readHouseFirst(line, draft, part.start);
  }
}
