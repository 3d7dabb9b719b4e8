import type { SourceKind } from '#model/citation.ts';
import type { Draft } from '../draft.ts';
import { fill } from '../draft.ts';
import type { Line, Span } from '../line.ts';
import { tidy, withoutFullStop } from '../line.ts';
import { isCapitalised, isOrganisation, isPublisher } from '../organisations.ts';
import { readOwnDates } from '../own-dates.ts';
import { sentences } from '../sentences.ts';
import { readTrailingNotes } from '../status-notes.ts';
import { readChapter, readParts } from './book.ts';
import type { SourceForm } from './form.ts';
import { titleText } from './journal.ts';
import { readSeries } from './series.ts';

const place =
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2},?\s(?:\(?[A-Z]{2}\)?|USA|UK|Canada|England|Switzerland|Australia|Germany|France)$/u;

/** Whether a sentence behind the title was read: container, publisher or its place. */
function readFurther(
  line: Line,
  draft: Draft,
  part: Span,
  form: SourceForm | undefined,
  emphasised: readonly string[],
): boolean {
  const text = withoutFullStop(line.text(part));
  if (draft.containerTitle === undefined && isEmphasised(text, emphasised)) {
    fill(draft, 'containerTitle', text);
  } else if (
    form?.afterTitle === 'publisher' &&
    draft.publisher === undefined &&
    isCapitalised(text)
  ) {
    fill(draft, 'publisher', text);
  } else if (place.test(text)) {
    fill(draft, 'publisherPlace', text);
  } else if (isOrganisation(text) || isPublisher(text)) {
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
    return;
  }
  const imprint = readParts(line, draft, from);
  readSeries(line, draft, from);
  readOwnDates(line, draft, from);
  const parts = sentences(line.rest, from);
  const [first, ...others] = parts;
  if (first !== undefined) {
    const placed = others.filter((part) => readFurther(line, draft, part, form, emphasised));
    const told = placed.length === others.length || from > 0 || form !== undefined;
    if (told) fill(draft, 'title', titleText(line.text(first)));
    line.takeAll(told ? [first, ...placed] : placed);
  }
  if (draft.kind === 'unknown') draft.kind = kindOf(draft, imprint);
}

const guidanceWords =
  /\b(?:guidelines?|guidance|recommendations?|(?:position|consensus|policy) statement|consensus|practice (?:parameters?|bulletin)|appropriateness criteria|standards of (?:care|practice))\b/iu;

/** The kind that a document without a form of its own shows. */
function kindOf(draft: Draft, imprint: boolean): SourceKind {
  const byBody = draft.authors.some((author) => author.literal !== undefined);
  if (byBody && guidanceWords.test(draft.title ?? '')) return 'guidance';
  if (draft.edition !== undefined || draft.identifiers.isbn !== undefined) return 'book';
  if (imprint) return byBody ? 'report' : 'book';
  return draft.url === undefined && draft.site === undefined ? 'unknown' : 'web-page';
}
