import type { SourceKind } from '#model/citation.ts';
import type { Draft } from '../draft.ts';

const guidanceWords =
  /\b(?:guidelines?|guidance|recommendations?|(?:position|consensus|policy) statement|consensus|practice (?:parameters?|bulletin)|appropriateness criteria|standards of (?:care|practice)|^statement on|clinical commentary|advisory statement)\b/iu;

const policyWords =
  /^(?:Clinical Policy Bulletin|(?:Medical|Clinical|Pharmacy) (?:Coverage )?Policy|Coverage Policy)(?! statement)/u;

/** The kind that a document without a form of its own shows. */
export function kindOf(draft: Draft, imprint: boolean): SourceKind {
  const byBody = draft.authors.some((author) => author.literal !== undefined);
  if (byBody && guidanceWords.test([draft.title, draft.containerTitle, ...draft.notes].join(' ')))
    return 'guidance';
  if (draft.identifiers.isbn !== undefined || draft.editors !== undefined) return 'book';
  if (draft.edition !== undefined && !/^v/iu.test(draft.edition)) return 'book';
  if (imprint) return byBody ? 'report' : 'book';
  if (byBody && policyWords.test(draft.title ?? '')) return 'report';
  if (draft.url !== undefined || draft.site !== undefined) return 'web-page';
  const isReport = /\b(?:evidence|assessment|technical|technology) report\b/iu.test(
    draft.title ?? '',
  );
  return byBody && isReport ? 'report' : 'unknown';
}
