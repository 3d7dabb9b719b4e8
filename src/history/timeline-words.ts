import { longDate } from '#model/date-text.ts';
import type { HistoryFacts } from './facts.ts';
import type { Timeline } from './timeline.ts';
import { counted, listed } from './words.ts';

/** What a timeline shows, in a sentence or two. */
export const timelineInWords = (
  { entries, codes }: HistoryFacts,
  { gaps, codes: lanes }: Timeline,
): string => {
  const [first, last] = [entries.at(0), entries.at(-1)];
  if (!first || !last) return 'This guideline has no update history.';
  const span =
    first === last
      ? `on ${longDate(first.date)}`
      : `from ${longDate(first.date)} to ${longDate(last.date)}`;
  const named =
    codes.length > 0 && codes.length <= 4
      ? `, with what became of ${listed(codes.map(({ code }) => code))}`
      : '';
  const quiet =
    gaps.length === 0
      ? ''
      : ` No entry stands between ${listed(gaps.map(({ after, before }) => `${longDate(after)} and ${longDate(before)}`))}.`;
  const shared = lanes.find(({ others }) => others > 0);
  const together = shared
    ? ` Codes with the same history share a line: “${shared.code} +${String(shared.others)}” stands for ${shared.code} and ${counted(shared.others, 'other code')}.`
    : '';
  return `${counted(entries.length, 'entry', 'entries')} ${span}${named}; the list below says the same.${quiet}${together}`;
};
