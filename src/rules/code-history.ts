import { codeSystems } from '#model/coding.ts';
import { codingsOf, revisionsOf } from '#model/records.ts';
import type { Rule } from './rule.ts';

/** Codes in tables and in the update history agree. */
export const codeHistory: Rule = {
  needs: ['billing-coding', 'update-history'],
  check: ({ guideline, places }, report) => {
    const codings = codingsOf(guideline);
    const revisions = revisionsOf(guideline);
    const listed = new Map(
      codings.map((coding) => [
        coding.codeEnd === undefined ? coding.code : `${coding.code}–${coding.codeEnd}`,
        coding,
      ]),
    );
    const state = new Map<string, 'added' | 'removed'>();
    const last = new Map<string, { record: object; date: string }>();
    for (const revision of revisions) {
      for (const { action, codes = [] } of revision.changes) {
        for (const code of codes) {
          const before = state.get(code);
          const known =
            before === 'added' ||
            (before === undefined && listed.get(code)?.listedSince !== undefined);
          const wrong =
            action === 'added'
              ? before === 'added'
              : before === 'removed' || (!known && listed.has(code));
          if (wrong) {
            report('code-history', places.get(revision, 'text'), {
              found: `${code} ${action} on ${revision.date}`,
              expected:
                action === 'added'
                  ? `${code} added only once`
                  : `${code} listed before it is ${action}`,
            });
          }
          state.set(code, action === 'removed' ? 'removed' : 'added');
          last.set(code, { record: revision, date: revision.date });
        }
      }
    }
    for (const [code, { record, date }] of last) {
      if (state.get(code) === 'added' && !listed.has(code)) {
        report('code-not-in-table', places.get(record, 'text'), {
          found: `${code} in the entry of ${date}`,
        });
      }
    }
    if (revisions.length === 0) return;
    for (const [code, coding] of listed) {
      if (state.get(code) === 'removed') {
        report('code-history', places.get(coding), {
          found: `${code} in a table`,
          expected: `no ${code}: the entry of ${last.get(code)?.date ?? ''} removes it`,
        });
      } else if (
        !state.has(code) &&
        coding.listedSince === undefined &&
        codeSystems[coding.system].pattern.test(coding.code)
      ) {
        report('code-not-in-history', places.get(coding), { found: code });
      }
    }
  },
};
