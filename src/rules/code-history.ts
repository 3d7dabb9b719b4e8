import { codeSystems, type Coding } from '#model/coding.ts';
import { printedCode } from '#model/listed-since.ts';
import { codingsOf, revisionsOf } from '#model/records.ts';
import type { ChangeAction, Revision } from '#model/revision.ts';
import { narrow } from '#report/lines.ts';
import type { Rule } from './rule.ts';

interface Event {
  readonly code: string;
  readonly action: ChangeAction;
  readonly revision: Revision;
}

const eventsOf = (revisions: readonly Revision[]): Event[] =>
  revisions.flatMap((revision) =>
    revision.changes.flatMap(({ action, codes = [] }) =>
      codes.map((code) => ({ code, action, revision })),
    ),
  );

/** What an event contradicts: the one before it, or what the table says. */
const contradiction = (
  { code, action, revision }: Event,
  before: Event | undefined,
  coding: Coding | undefined,
): string | undefined => {
  if (action === 'added') {
    if (before) return before.action === 'removed' ? undefined : `${code} added only once`;
    return coding?.listedSince === undefined || coding.listedSince === revision.date
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
    const revisions = revisionsOf(guideline).toSorted((a, b) => (a.date < b.date ? -1 : 1));
    if (revisions.length === 0) return;
    const source = documents.find(({ section }) => section === 'update-history')?.source ?? '';
    const placeIn = ({ revision, code }: Event) =>
      narrow(places.get(revision, 'text'), source, code);
    const listed = new Map(codingsOf(guideline).map((coding) => [printedCode(coding), coding]));
    const last = new Map<string, Event>();
    for (const event of eventsOf(revisions)) {
      const { code, action, revision } = event;
      const before = last.get(code);
      const expected = contradiction(event, before, listed.get(code));
      if (expected !== undefined && !isNamedUnread(code, revisions)) {
        report('code-history', placeIn(event), {
          found: `${code} ${action} on ${revision.date}`,
          expected,
        });
      }
      last.set(code, event);
    }
    const complete = !incomplete.has('update-history');
    for (const event of last.values()) {
      const { code, action, revision } = event;
      const coding = listed.get(code);
      if (action === 'removed') {
        if (!coding) continue;
        report('code-history', places.get(coding), {
          found: `${code} in a table`,
          expected: `no ${code}: the entry of ${revision.date} removes it`,
        });
      } else if (
        !coding &&
        complete &&
        !incomplete.has('billing-coding') &&
        !isNamedUnread(code, revisions)
      ) {
        report('code-not-in-table', placeIn(event), {
          found: `${code} in the entry of ${revision.date}`,
        });
      }
    }
    for (const [code, coding] of listed) {
      const told =
        coding.listedSince !== undefined || last.has(code) || isNamedUnread(code, revisions);
      if (!told && complete && isWellFormed(coding))
        report('code-not-in-history', places.get(coding), { found: code });
    }
  },
};
