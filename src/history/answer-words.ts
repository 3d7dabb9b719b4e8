import { longDate } from '#model/date-text.ts';
import type { Answer } from './answer.ts';
import { codeInWords, codesInWords } from './code-answer-words.ts';
import { positionInWords } from './position-answer-words.ts';
import { capitalised, entryInWords, listed } from './words.ts';

/** One thing that held on the day. */
export interface AnswerPoint {
  readonly label: string;
  readonly text: string;
  /** The version whose text it tells of, by its date, ISO 8601, if that is on this site. */
  readonly version?: string;
}

/** An answer as a reader gets it. */
export interface AnswerWords {
  /** “On September 1, 2020” */
  readonly heading: string;
  /** What comes before all else: that the guideline was not in force. */
  readonly lead?: string;
  /** What held of the position, which entry was the latest, where its text is, what held of each code. */
  readonly points: readonly AnswerPoint[];
  /** What else has to be known to read the answer rightly. */
  readonly remarks: readonly string[];
}

type InForce = Exclude<Answer, { phase: 'before' }>;

const textInWords = ({ held, versions, archived }: InForce): string => {
  if (held !== undefined)
    return `The version that ${archived === undefined ? 'was' : 'had been'} in effect is on this site, restated; the publisher’s own text governs.`;
  const [first, ...others] = versions.map(longDate);
  return others.length === 0
    ? `The text that was in effect is not on this site: the only version held here is that of ${first ?? ''}.`
    : `The text that was in effect is not on this site, which holds the versions of ${listed([first ?? '', ...others])}.`;
};

const latestPoint = ({ entry }: InForce): AnswerPoint => ({
  label: 'Latest entry',
  text: entry
    ? `${capitalised(entryInWords(entry))}.`
    : 'The guideline has no update history that reaches back to that day.',
});

const textPoint = (answer: InForce): AnswerPoint => ({
  label: 'Text in effect',
  text: textInWords(answer),
  ...(answer.held === undefined ? {} : { version: answer.held }),
});

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

/** So many codes have a point each; of more, those of which the same is known share one. */
const mostPoints = 8;

const codePoints = (codes: InForce['codes']): readonly AnswerPoint[] =>
  codes.length <= mostPoints
    ? codes.map((code) => ({ label: code.code, text: codeInWords(code) }))
    : [...new Set(codes.map(codesInWords))].map((words) => ({
        label: words,
        text: codes
          .filter((code) => codesInWords(code) === words)
          .map(({ code }) => code)
          .join(', '),
      }));

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
    ...(answer.archived === undefined
      ? {}
      : {
          lead: `The guideline had been archived on ${longDate(answer.archived)} and was no longer in force.`,
        }),
    points: [
      { label: 'Position', text: positionInWords(answer.position) },
      latestPoint(answer),
      textPoint(answer),
      ...codePoints(answer.codes),
    ],
    remarks: remarksInWords(answer),
  };
};
