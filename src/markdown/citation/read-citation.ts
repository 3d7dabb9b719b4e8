import type { CitationFields } from '#model/citation.ts';
import { readAddresses, readLinkCaptions } from './addresses.ts';
import { readAuthors } from './authors.ts';
import { readDatedParts } from './dated-parts.ts';
import type { Draft } from './draft.ts';
import { emptyDraft } from './draft.ts';
import { readJournalArticle } from './forms/journal.ts';
import { readDoi, readNumbers, readTrialNumber } from './identifiers.ts';
import { Line } from './line.ts';
import { readNotices } from './notices.ts';
import { readBracketedNotes } from './status-notes.ts';

export function readCitation(text: string, emphasised: readonly string[] = []): CitationFields {
  const line = new Line(text);
  const draft: Draft = emptyDraft();
  readNotices(line, draft);
  readLinkCaptions(line, draft);
  readDoi(line, draft);
  readNumbers(line, draft);
  readAddresses(line, draft);
  readDatedParts(line, draft);
  readBracketedNotes(line, draft);
  readTrialNumber(line, draft);
  const from = readAuthors(line, draft);
  readJournalArticle(line, draft, from, emphasised);
  draft.unread.push(...line.leftovers());
  return draft;
}
