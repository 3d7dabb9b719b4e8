import { longDate } from '#model/date-text.ts';
import { isPositionless, type PositionAnswer } from './position-answer.ts';
import { counted, listed } from './words.ts';

const dates = (days: readonly string[]): string => listed(days.map(longDate));

const span = (days: readonly string[]): string => {
  const [first, last] = [days[0] ?? '', days[days.length - 1] ?? ''];
  return days.length === 1
    ? `on ${longDate(first)}`
    : `from ${longDate(first)} to ${longDate(last)}`;
};

/** What the reviews until then did to the position. */
const courseInWords = ({ reviews, maintained, changed, silent }: PositionAnswer): string => {
  const changes = changed.length > 0 ? `Changed ${dates(changed)}. ` : '';
  if (reviews.length === 0) return `${changes}No review is recorded until then.`;
  if (maintained.length === reviews.length) {
    return reviews.length === 1
      ? `${changes}Maintained at the one review until then, ${span(reviews)}.`
      : `${changes}Maintained at every review until then: ${counted(reviews.length, 'review')} ${span(reviews)}.`;
  }
  const kept =
    maintained.length === 0
      ? `No review until then is recorded to have maintained it.`
      : `Maintained at ${String(maintained.length)} of ${counted(reviews.length, 'review')} until then: ${dates(maintained)}.`;
  const unsaid =
    silent.length === 0
      ? ''
      : ` The ${silent.length === 1 ? 'entry' : 'entries'} of ${dates(silent)} ${silent.length === 1 ? 'does' : 'do'} not say whether it was maintained.`;
  return `${changes}${kept}${unsaid}`;
};

/** What a version has in place of a position that could be quoted. */
const wordlessly = ({
  isHeld,
  version,
  hasStatement,
}: NonNullable<PositionAnswer['readIn']>): string => {
  const has = hasStatement ? 'tells it in its text alone' : 'states no position';
  return isHeld
    ? `The version that was in effect ${has}.`
    : `Its wording on that day is not on this site; the version of ${longDate(version)} ${has}.`;
};

/** What it said, and how far that is known. */
const wordingInWords = ({ readIn, changedLater }: PositionAnswer): string => {
  if (!readIn) {
    return changedLater === undefined
      ? 'Its wording on that day is not on this site.'
      : `What it said before the change of ${longDate(changedLater)} is not on this site.`;
  }
  if (readIn.positions.length === 0) return wordlessly(readIn);
  const said = listed(readIn.positions.map((words) => `“${words}”`));
  return readIn.isHeld
    ? `It was: ${said}.`
    : `Its wording on that day is not on this site; no entry records a change between then and the version of ${longDate(readIn.version)}, which says ${said}.`;
};

/** What is known of the position on a day, and what is not, in one breath. */
export const positionInWords = (answer: PositionAnswer): string =>
  isPositionless(answer)
    ? answer.readIn?.isHeld
      ? 'This guideline stated no position on that day.'
      : `No position is recorded until then, and the version of ${longDate(answer.readIn?.version ?? '')} states none.`
    : `${wordingInWords(answer)} ${courseInWords(answer)}`;
