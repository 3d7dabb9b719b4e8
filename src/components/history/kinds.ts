import type { CodeMark, TimelineKind } from '#history/timeline.ts';

/** The names of the kinds, of one entry and of several. */
export const kindNames: Readonly<Record<TimelineKind, { one: string; many: string }>> = {
  start: { one: 'New guideline', many: 'New guideline' },
  review: { one: 'Review', many: 'Reviews' },
  revision: { one: 'Revision', many: 'Revisions' },
  coding: { one: 'Coding update', many: 'Coding updates' },
  archived: { one: 'Archived', many: 'Archived' },
};

/** Outlines around a middle at 0,0: each kind has a shape of its own. */
export const kindShapes: Readonly<Record<TimelineKind, string>> = {
  start: 'M0-8 2.4-2.6 8-2.3 3.6 1.6 5 7.2 0 4-5 7.2-3.6 1.6-8-2.3-2.4-2.6Z',
  review: 'M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z',
  revision: 'M-6-6H6V6H-6Z',
  coding: 'M0-7.5 7 5.5H-7Z',
  archived: 'M-6-6 6 6M-6 6 6-6',
};

export const codeShapes: Readonly<Record<CodeMark['action'], string>> = {
  added: 'M-6 0H6M0-6V6',
  revised: 'M0-6.5 6.5 0 0 6.5-6.5 0Z',
  removed: 'M-5-5 5 5M-5 5 5-5',
};
