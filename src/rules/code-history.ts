import { eventsOfCode, type CodeEvent } from '#model/code-history.ts';
import { holds } from '#model/code-range.ts';
import { codeSystems, type Coding } from '#model/coding.ts';
import { isDay } from '#model/date.ts';
import { trackedCodes } from '#model/former-codes.ts';
import { printedCode } from '#model/listed-since.ts';
import { codingsOf, revisionsOf } from '#model/records.ts';
import type { Revision } from '#model/revision.ts';
import { narrow } from '#report/lines.ts';
import type { Rule } from './rule.ts';

/** What an event contradicts: the one before it, or what the table says. */
const contradiction = (
  code: string,
  { action, date }: CodeEvent,
  before: CodeEvent | undefined,
  coding: Coding | undefined,
): string | undefined => {
  if (action === 'added') {
    if (before) return before.action === 'removed' ? undefined : `${code} added only once`;
    return coding?.listedSince === undefined || coding.listedSince === date
      ? undefined
      : `no addition of ${code}: its table lists it since “${coding.listedSince}”`;
  }
  const listed = before ? before.action !== 'removed' : coding?.listedSince !== undefined;
  return listed || (!before && !coding) ? undefined : `${code} listed before it is ${action}`;
};

/** Whether an entry names a code in a phrase that could not be read. */
const isNamedUnread = (code: string, revisions: readonly Revision[]): boolean =>
  revisions.some(
    ({ text, changes }) =>
      text.includes(code) && !changes.some(({ codes = [] }) => codes.includes(code)),
  );

const isWellFormed = ({ system, code }: Coding): boolean => codeSystems[system].pattern.test(code);

/** Codes in tables and in the update history agree. */
export const codeHistory: Rule = {
  needs: ['billing-coding', 'update-history'],
  check: ({ guideline, documents, places, incomplete }, report) => {
    const revisions = revisionsOf(guideline);
    // Where a date is none, what came before what is not known.
    if (revisions.length === 0 || revisions.some(({ date }) => !isDay(date))) return;
    const source = documents.find(({ section }) => section === 'update-history')?.source ?? '';
    const revisionOf = new Map(revisions.map((revision) => [revision.anchor, revision]));
    const placeOf = ({ anchor, named }: CodeEvent) =>
      narrow(places.get(revisionOf.get(anchor) ?? revisions, 'text'), source, named);
    const listed = new Map(codingsOf(guideline).map((coding) => [printedCode(coding), coding]));
    const historyIsComplete = !incomplete.has('update-history');
    const tablesAreComplete = !incomplete.has('billing-coding');
    for (const code of trackedCodes(guideline)) {
      const coding = listed.get(code);
      const events = eventsOfCode(revisions, code);
      const unread = isNamedUnread(code, revisions);
      const last = events.at(-1);
      for (const [at, event] of events.entries()) {
        const expected = contradiction(code, event, events[at - 1], coding);
        if (expected === undefined || unread || event.named !== code) continue;
        report('code-history', placeOf(event), {
          found: `${code} ${event.action} on ${event.date}`,
          expected,
          // What was listed before the first entry that names it is told by its table alone.
          ...(!events[at - 1] && coding && event.action !== 'added'
            ? {
                mend: 'Correct the code or the order of the entries; or, if the guideline listed it before, say so under “Listed since”.',
              }
            : {}),
        });
      }
      if (last?.action === 'removed') {
        if (!coding) continue;
        report('code-history', places.get(coding), {
          found: `${code} in a table`,
          expected: `no ${code}: the entry of ${last.date} removes ${last.named === code ? 'it' : last.named}`,
        });
      } else if (last && !coding) {
        const isInRange = [...listed.keys()].some((range) => holds(range, code));
        if (!isInRange && historyIsComplete && tablesAreComplete && !unread)
          report('code-not-in-table', placeOf(last), {
            found: `${code} in the entry of ${last.date}`,
          });
      } else if (coding && !last) {
        const told = coding.listedSince !== undefined || unread;
        if (!told && historyIsComplete && isWellFormed(coding))
          report('code-not-in-history', places.get(coding), { found: code });
      }
    }
  },
};
