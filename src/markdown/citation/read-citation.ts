import type { CitationFields } from '#model/citation.ts';
import { readAddresses, readLinkCaptions } from './addresses.ts';
import { readAuthors } from './authors.ts';
import { findCore } from './core.ts';
import { readDatedParts } from './dated-parts.ts';
import { datesIn } from './dates.ts';
import type { Draft } from './draft.ts';
import { emptyDraft, note } from './draft.ts';
import { isBook } from './forms/book.ts';
import { cms } from './forms/cms.ts';
import { criteria } from './forms/criteria.ts';
import { dissertation } from './forms/dissertation.ts';
import { readDocument } from './forms/document.ts';
import { drugLabel } from './forms/drug-label.ts';
import { fda } from './forms/fda.ts';
import type { SourceForm } from './forms/form.ts';
import { readJournalArticle } from './forms/journal.ts';
import { nccn } from './forms/nccn.ts';
import { nice } from './forms/nice.ts';
import { technologyAssessment } from './forms/technology-assessment.ts';
import { trialRegistration } from './forms/trial-registration.ts';
import { upToDate } from './forms/uptodate.ts';
import { liftTrialNumber, readDoi, readNumbers, readTrialNumber } from './identifiers.ts';
import { isJournalName } from './journal-words.ts';
import { cleanLine, Line } from './line.ts';
import { withoutListMark } from './list-mark.ts';
import { readNotices } from './notices.ts';
import { readShortDate } from './own-dates.ts';
import { readAheadOfPrint, readAuthorRemarks, readBracketedNotes } from './status-notes.ts';

const forms: readonly SourceForm[] = [
  trialRegistration,
  drugLabel,
  nice,
  nccn,
  cms,
  fda,
  upToDate,
  dissertation,
  technologyAssessment,
  criteria,
];

/** Parts that carry a label or a fixed shape, wherever they stand. */
function readLabelledParts(line: Line, draft: Draft): void {
  readAuthorRemarks(line, draft);
  readNotices(line, draft);
  readLinkCaptions(line, draft);
  readDoi(line, draft);
  readNumbers(line, draft);
  readAddresses(line, draft);
  readDatedParts(line, draft);
  readBracketedNotes(line, draft);
  readAheadOfPrint(line, draft);
  readTrialNumber(line, draft);
}

/** An article of a journal names its volume and pages. */
function isArticle(text: string): boolean {
  const core = findCore(text, /\((?:19|20)\d\d[a-z]?\)/u.test(text));
  const { volume, issue, page, eLocator } = core?.locator ?? {};
  return (volume ?? issue) !== undefined && (page ?? eLocator) !== undefined;
}

/** Persons wrote about the agency: no number or series of its own was read. */
function isOnlyMentioned({ authors, identifiers, containerTitle, kind }: Draft): boolean {
  const schemes = Object.keys(identifiers).filter(
    (scheme) => !/^(?:doi|pmid|pmcid)$/u.test(scheme),
  );
  return (
    (kind === 'unknown' || kind === 'guidance') &&
    authors.some(({ family }) => family !== undefined) &&
    containerTitle === undefined &&
    schemes.length === 0
  );
}

/** What the line gives to a field beside the one that its label names, and what stays unread. */
function settle(line: Line, draft: Draft): Draft {
  draft.issued ??= draft.published ?? draft.epub;
  if (draft.issued === undefined) delete draft.issued;
  draft.unread.push(...line.leftovers());
  return draft;
}

/**
 * An article without volume and pages in a journal that is known, though the line names an agency
 * or a registry.
 */
function articleInKnownJournal(
  line: Line,
  draft: Draft,
  emphasised: readonly string[],
): Draft | undefined {
  const ownLine = line.copy();
  const ownDraft = structuredClone(draft);
  const from = readAuthors(ownLine, ownDraft);
  liftTrialNumber(ownLine, datesIn(ownLine.rest).at(-1)?.end ?? from);
  const read =
    ownDraft.authors.length > 0 &&
    readJournalArticle(ownLine, ownDraft, from, emphasised) &&
    ownDraft.title !== undefined &&
    isJournalName(ownDraft.containerTitle ?? '');
  return read ? settle(ownLine, ownDraft) : undefined;
}

/**
 * Reads the bibliographic fields out of one item of a reference list, printed in AMA, NLM or
 * Vancouver style or one of their relatives.
 *
 * @param text the item as plain text, without its number and without markdown
 * @param emphasised the parts that stood in italics: a hint for the journal's name
 * @returns the fields that the line prints. Dates are ISO 8601 as precise as printed, page ranges
 *   have an en dash, identifiers are in canonical form. What the line lacks is absent; what
 *   cannot be read is in `unread`, verbatim. Never throws.
 */
export function readCitation(text: string, emphasised: readonly string[] = []): CitationFields {
  const { text: printed, number } = withoutListMark(cleanLine(text));
  const line = new Line(printed);
  const draft = emptyDraft();
  if (number !== undefined) note(draft, number);
  readLabelledParts(line, draft);
  const articleCore = isArticle(line.rest);
  if (!articleCore && forms.some(({ detects }) => detects.test(line.source))) {
    const article = articleInKnownJournal(line, draft, emphasised);
    if (article !== undefined) return article;
  }
  const form = articleCore ? undefined : forms.find(({ detects }) => detects.test(line.source));
  form?.lift(line, draft);
  const from = draft.authors.length > 0 ? 0 : readAuthors(line, draft);
  const article =
    (form === undefined || isOnlyMentioned(draft)) &&
    (articleCore || !isBook(line.rest)) &&
    readJournalArticle(line, draft, from, emphasised);
  if (!article) {
    readShortDate(line, draft);
    readDocument(line, draft, from, form, emphasised);
    form?.settle?.(draft);
  }
  return settle(line, draft);
}
