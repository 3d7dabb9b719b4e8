import { longDate } from '#model/date-text.ts';
import type { CodeAnswer, Wording } from './code-answer.ts';

const wordingInWords = (wording: Wording): string => {
  switch (wording.kind) {
    case 'held':
      return `It read: “${wording.descriptor}”`;
    case 'untouched':
      return `Its wording on that day is not on this site; no entry touches it between then and the version of ${longDate(wording.version)}, which has: “${wording.descriptor}”`;
    case 'superseded':
      return `What it read before the entry of ${longDate(wording.on)} is not on this site.`;
    case 'unknown':
      return 'Its wording on that day is not on this site.';
  }
};

const sinceInWords = (since: string | undefined): string => {
  if (since === undefined) return 'Listed; since when is not recorded.';
  return since === 'original' ? 'Listed from the start.' : `Listed since ${longDate(since)}.`;
};

const wordingInBrief = (wording: Wording): string => {
  switch (wording.kind) {
    case 'held':
      return '';
    case 'untouched':
      return `; no entry touches them between then and the version of ${longDate(wording.version)}`;
    case 'superseded':
      return `; what they read before the entry of ${longDate(wording.on)} is not on this site`;
    case 'unknown':
      return '; their wording on that day is not on this site';
  }
};

/** The same of several codes that it holds for, without a full stop: “Not listed; added July 1, 2020”. */
export const codesInWords = (answer: CodeAnswer): string => {
  switch (answer.listing) {
    case 'listed':
      return [
        sinceInWords(answer.since).replace(/\.$/u, ''),
        answer.revised && `; revised ${longDate(answer.revised)}`,
        wordingInBrief(answer.wording),
      ]
        .filter(Boolean)
        .join('');
    case 'not listed':
      return [
        'Not listed',
        answer.removed && `; removed ${longDate(answer.removed)}`,
        answer.added && `; added ${longDate(answer.added)}`,
      ]
        .filter(Boolean)
        .join('');
    case 'unknown':
      return 'Whether they were listed is not known here';
  }
};

/** What is known of a code on a day, and what is not, in one breath. */
export const codeInWords = (answer: CodeAnswer): string => {
  switch (answer.listing) {
    case 'listed':
      return [
        sinceInWords(answer.since),
        answer.revised && `Revised ${longDate(answer.revised)}.`,
        wordingInWords(answer.wording),
      ]
        .filter(Boolean)
        .join(' ');
    case 'not listed':
      return [
        answer.removed === undefined
          ? 'Not listed.'
          : `Not listed: removed ${longDate(answer.removed)}.`,
        answer.added && `Added ${longDate(answer.added)}.`,
      ]
        .filter(Boolean)
        .join(' ');
    case 'unknown':
      return `Whether it was listed is not known here: since when it is listed is not recorded${
        answer.touched === undefined
          ? '.'
          : `, and the first entry to name it is that of ${longDate(answer.touched)}.`
      }`;
  }
};
