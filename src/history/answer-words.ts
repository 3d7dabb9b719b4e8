import { longDate } from '#model/date-text.ts';
import type { Answer } from './answer.ts';
import { codeInWords } from './code-answer-words.ts';
import { positionInWords } from './position-answer-words.ts';
import { entryInWords, listed } from './words.ts';

/** An answer as a reader gets it. */
export interface AnswerWords {
  /** “On September 1, 2020” */
  readonly heading: string;
  /** Which entry was the latest, and whether its text can be read here. */
  readonly lead: string;
  /** What held of the position and of each code. */
  readonly points: readonly { readonly label: string; readonly text: string }[];
  /** What else has to be known to read the answer rightly. */
  readonly remarks: readonly string[];
}

type InForce = Exclude<Answer, { phase: 'before' }>;

const textInWords = ({ held, versions }: InForce): string => {
  if (held !== undefined)
    return 'The version that was in effect is on this site, restated; the publisher’s own text governs.';
  const [first, ...others] = versions.map(longDate);
  return others.length === 0
    ? `The text that was in effect is not on this site: the only version held here is that of ${first ?? ''}.`
    : `The text that was in effect is not on this site, which holds the versions of ${listed([first ?? '', ...others])}.`;
};

const leadInWords = (answer: InForce): string => {
  const latest = answer.entry
    ? `The latest entry of the update history was ${entryInWords(answer.entry)}.`
    : 'The guideline has no update history that reaches back to that day.';
  const archived =
    answer.archived === undefined
      ? ''
      : `The guideline had been archived on ${longDate(answer.archived)} and was no longer in force. `;
  return `${archived}${latest} ${textInWords(answer)}`;
};

const remarksInWords = (answer: InForce): string[] =>
  [
    answer.isFuture &&
      'This day is still to come: the answer is what stands now, and may change before then.',
    answer.entry?.date === answer.date &&
      'The entry bears this very date, and is counted from it on.',
    answer.pending &&
      `The committee had approved the next version on ${longDate(answer.pending.approved)}; its entry is dated ${longDate(answer.pending.date)}. This answer goes by the dates of entries: whether the approval had any effect before then, the guideline does not say.`,
    answer.overdue &&
      `A review was due by ${longDate(answer.overdue)}; no entry here says that it took place.`,
    answer.next === undefined &&
      'No later entry is known to this site. The publisher’s own page may have one.',
  ].filter((remark) => typeof remark === 'string');

/** An answer in words: what is known and what is not known stand side by side. */
export const answerInWords = (answer: Answer): AnswerWords => {
  const heading = `On ${longDate(answer.date)}`;
  if (answer.phase === 'before') {
    return {
      heading,
      lead: `This guideline was not yet in effect: its original effective date is ${longDate(answer.originalEffective)}. Whether anything else held before that day is not on this site.`,
      points: [],
      remarks: [
        ...(answer.isFuture ? ['This day is still to come.'] : []),
        ...(answer.approved === undefined
          ? []
          : [`The committee had approved it on ${longDate(answer.approved)}.`]),
      ],
    };
  }
  return {
    heading,
    lead: leadInWords(answer),
    points: [
      { label: 'Position', text: positionInWords(answer.position) },
      ...answer.codes.map((code) => ({ label: code.code, text: codeInWords(code) })),
    ],
    remarks: remarksInWords(answer),
  };
};
