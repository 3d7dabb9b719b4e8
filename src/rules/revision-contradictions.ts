import { revisionsOf } from '#model/records.ts';
import type { Change, ChangeSubject } from '#model/revision.ts';
import type { Rule } from './rule.ts';

/** Codes that are maintained, and others that are revised, contradict nothing. */
const compared = ({ subject }: Change): boolean => subject !== 'codes';

const isChange = ({ action }: Change): boolean =>
  action !== 'maintained' && action !== 'reformatted';

/** Whether what is maintained is what is changed: a guideline that is, keeps its position. */
const keeps = (maintained: ChangeSubject, changed: ChangeSubject): boolean =>
  maintained === changed || (maintained === 'guideline' && changed === 'position-statement');

const said = (subject: ChangeSubject): string => `the ${subject.replaceAll('-', ' ')}`;

/** What an entry says was maintained is not said to be changed by it as well. */
export const revisionContradictions: Rule = {
  needs: ['update-history'],
  check: ({ guideline, places }, report) => {
    for (const revision of revisionsOf(guideline)) {
      const changes = revision.changes.filter(compared);
      for (const { subject } of changes.filter(({ action }) => action === 'maintained')) {
        const change = changes.find((other) => isChange(other) && keeps(subject, other.subject));
        if (!change) continue;
        report('revision-contradiction', places.get(revision, 'text'), {
          found:
            change.subject === subject
              ? `${said(subject)} both maintained and ${change.action}`
              : `${said(subject)} maintained and ${said(change.subject)} ${change.action}`,
        });
      }
    }
  },
};
