import { findDates, fullYear, yearlessDate, type FoundDate } from './dates.ts';
import { between, boundedBy, bounds, type Bound } from './interval.ts';
import { withPlainLetters } from './text.ts';

/** A date in a query that may bound an interval: years alone may, too. */
interface Moment extends FoundDate {
  readonly isYear: boolean;
}

/** A year by itself: no volume, page or part of a number. */
const lonelyYear =
  /(?<![a-zþ\d./-]|[\d)]:)(?:(?:19|20)\d{2}|'\d{2}(?!'))(?![a-zþ\d/;(]|[:.-]\d)/giu;

const findMoments = (text: string): Moment[] => {
  const dates = findDates(text).map((date) => ({ ...date, isYear: false }));
  const years = [...withPlainLetters(text).matchAll(lonelyYear)].flatMap(
    ({ 0: year, index: start }): Moment[] => {
      const end = start + year.length;
      return dates.some((date) => start < date.end && end > date.start)
        ? []
        : [{ date: String(fullYear(year)), text: year, start, end, isYear: true }];
    },
  );
  return [...dates, ...years].sort((a, b) => a.start - b.start);
};

/** A first date whose year stands behind the second one alone: “June to August 2020”. */
const yearless = new RegExp(
  `(?<![a-zþ\\d])(?<date>${yearlessDate}) ?(?:-|\\||to|and|through|thru|until|till) ?$`,
  'iu',
);

/** A hyphen without spaces that may stand between two dates. */
const tightHyphen = /(?<=(?:19|20)\d{2}|[/'-]\d{2}|[a-z]{3})-(?=[\da-z])/giu;

/** The same text, place for place, with a bar for every hyphen that stands between two dates, and “pre-2018” in two. */
const withDatesApart = (text: string): string => {
  let apart = text.replace(/(?<![a-z])(pre|post)-(?=\d)/giu, '$1 ');
  for (const { index } of apart.matchAll(tightHyphen)) {
    const tried = `${apart.slice(0, index)}|${apart.slice(index + 1)}`;
    const moments = findMoments(tried);
    const begins = ({ start, isYear }: Moment): boolean =>
      start === index + 1 &&
      (moments.some(({ end }) => end === index) ||
        (!isYear && yearless.test(tried.slice(0, index + 1))));
    if (moments.some(begins)) apart = tried;
  }
  return apart;
};

/** The words of a bound before its date. */
const leading = new RegExp(
  `(?<![a-z])(?:${[
    '(?<from>since|(?:starting|beginning)(?: (?:in|on|from|with))?|(?:on|in) (?:or|and) after|no earlier than|not before|>=|≥)',
    '(?<after>after|(?:later|newer|more recent) than|post|>)',
    '(?<before>before|prior to|(?:earlier|older) than|pre|<)',
    "(?<until>(?:up )?until|'?till?|up to|through|thru|by|not? later than|not after|(?:on|in) or before|<=|≤)",
  ].join('|')})(?: (?:the|year|in|on))* ?$`,
  'iu',
);

/** The words of a bound behind its date. */
const trailing = new RegExp(
  `^(?:${[
    '(?<from>\\+(?!\\w)| ?(?:-|\\||to|till|until|through|thru) ?(?:the )?(?:present|today|now|date|current)(?![a-z])| (?:(?:or|and) (?:later|after|newer|onwards?|on|up|beyond|more recent)|onwards?|forward)(?![a-z]))',
    '(?<until> (?:or|and) (?:earlier|before|older|prior)(?![a-z]))',
  ].join('|')})`,
  'iu',
);

/** “from 2020 on” */
const fromOn = { before: /(?<![a-z])from(?: the)?(?: year)? ?$/iu, behind: /^ on(?![a-z])/iu };

/** What stands between two dates that are the ends of an interval. */
const joint = /^ ?(?:-|\||to|through|thru|until|till|up to) ?(?:the )?$/iu;
const opening = /(?<![a-z])(?:between|from|since|starting|during|in)(?: the)?(?: years?)? ?$/iu;
const andJoint = /^ ?(?:and|&|-) ?(?:the )?$/iu;
const betweenOpening = /(?<![a-z])between(?: the)?(?: years?)? ?$/iu;
/** Two numbers behind it are pages, whatever years they look like. */
const pages = /(?<![a-z])(?:pp?|pages?)\.? ?$/iu;

/** Words beside a year that ask for all that was published in it: “references from 2017”, “2017 references”. */
const literature = '(?:references|citations|literature|bibliography)';
const literatureOf = {
  before: new RegExp(`(?<![a-z])${literature}(?: (?:published|dated|from|in|of|for))* ?$`, 'iu'),
  behind: new RegExp(`^ ${literature}(?![a-z])`, 'iu'),
};

type Span = Pick<FoundDate, 'date' | 'start' | 'end'>;

/** The interval between two neighbouring dates, if the words say that they are its ends. */
const readPair = (
  text: string,
  before: string,
  one: Moment,
  other: Moment | undefined,
): Span | undefined => {
  if (other === undefined) return undefined;
  const said = text.slice(one.end, other.start);
  const isPair = joint.test(said) || (andJoint.test(said) && betweenOpening.test(before));
  if (!isPair || one.date === 'none' || other.date === 'none') return undefined;
  const words = opening.exec(before)?.[0] ?? '';
  return {
    date: between(one.date, other.date),
    start: one.start - words.length,
    end: other.end,
  };
};

/** The interval between a date that has no year of its own and the one behind it. */
const readYearless = (before: string, { date, start, end, isYear }: Moment): Span | undefined => {
  const match = isYear || date === 'none' ? undefined : yearless.exec(before);
  const [first] = match ? findDates(`${match.groups?.['date'] ?? ''}, ${date.slice(0, 4)}`) : [];
  if (!match || first === undefined || first.date === 'none') return undefined;
  const words = opening.exec(before.slice(0, match.index))?.[0] ?? '';
  return { date: between(first.date, date), start: start - match[0].length - words.length, end };
};

/** The interval that one date bounds, if the words before it or behind it say so. */
const readBound = (
  text: string,
  before: string,
  moment: Moment,
  next: Moment | undefined,
): Span | undefined => {
  const { date, start, end } = moment;
  if (date === 'none') return undefined;
  const behind = text.slice(end, next?.start);
  const bounded = (bound: Bound, ahead = '', after = ''): Span => ({
    date: boundedBy(bound, date),
    start: start - ahead.length,
    end: end + after.length,
  });
  const boundIn = ({ groups }: RegExpExecArray): Bound =>
    bounds.find((bound) => groups?.[bound] !== undefined) ?? 'from';
  const from = fromOn.before.exec(before);
  const on = fromOn.behind.exec(behind);
  if (from && on) return bounded('from', from[0], on[0]);
  const later = trailing.exec(behind);
  // In “after 2018 and before 2021”, “and before” belongs to the next date.
  const isOwn = next === undefined || later?.[0] !== behind.trimEnd();
  if (later && isOwn) return bounded(boundIn(later), from?.[0], later[0]);
  const earlier = leading.exec(before);
  return earlier ? bounded(boundIn(earlier), earlier[0]) : undefined;
};

/** The whole of a year that literature is asked for of. */
const readYear = (text: string, before: string, moment: Moment): Span | undefined => {
  const { date, start, end, isYear } = moment;
  const isAsked = literatureOf.before.test(before) || literatureOf.behind.test(text.slice(end));
  return isYear && isAsked ? { date: between(date, date), start, end } : undefined;
};

/**
 * Finds what `findDates` finds, and intervals with the words that bound them: “after 06/15/2021”,
 * “since 2021”, “2016 to 2018”, “references from 2017”. Other years are left to the words.
 */
export const findDatesAndIntervals = (typed: string): FoundDate[] => {
  if (!/\d/u.test(typed)) return [];
  const text = withDatesApart(typed);
  const moments = findMoments(text);
  const found: FoundDate[] = [];
  for (let at = 0; at < moments.length; at += 1) {
    const moment = moments[at];
    if (moment === undefined) break;
    const next = moments[at + 1];
    const read = Math.max(moments[at - 1]?.end ?? 0, found.at(-1)?.end ?? 0);
    const before = text.slice(read, moment.start);
    const isPages = moment.isYear && pages.test(before);
    const pair = readPair(text, before, moment, next);
    const span =
      pair ??
      readYearless(before, moment) ??
      readBound(text, before, moment, next) ??
      readYear(text, before, moment) ??
      (moment.isYear ? undefined : moment);
    if (pair) at += 1;
    if (span && !isPages) found.push({ ...span, text: typed.slice(span.start, span.end).trim() });
  }
  return found;
};
