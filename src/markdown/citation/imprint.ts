import { dateAt } from './dates.ts';
import type { Draft } from './draft.ts';
import { fill, fillDate } from './draft.ts';
import type { Line } from './line.ts';
import { tidy, withoutFullStop } from './line.ts';
import { isPublisher } from './organisations.ts';
import { paginationAt } from './pagination.ts';

const city =
  "(?:(?:St|Ste|Ft|Mt)\\.\\s)?\\p{Lu}[\\p{L}'’-]+(?:\\s(?:\\p{Lu}|d[eu]\\b|am\\b|upon\\b)[\\p{L}'’-]*){0,2}";
const countries =
  'USA|UK|England|Scotland|Wales|Ireland|Canada|Australia|New Zealand|Germany|France|Italy|Spain|Switzerland|Austria|Netherlands|The Netherlands|Belgium|Denmark|Sweden|Norway|Finland|Japan|China|India|Singapore|Korea';
const states =
  'Ala|Alabama|Ariz|Arizona|Calif|California|Colorado|Colo|Conn|Connecticut|Florida|Fla|Georgia|Illinois|Ill|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Md|Massachusetts|Mass|Michigan|Mich|Minnesota|Minn|Missouri|New Jersey|New York|North Carolina|Ohio|Oregon|Pennsylvania|Pa|Tennessee|Texas|Utah|Virginia|Washington|Wisconsin|Wis|Ontario|Quebec';
const region = `(?:,\\s(?:[A-Z]{2}|[A-Z]\\.[A-Z]\\.|${countries}|${states})\\.?|\\s\\((?:[A-Z]{2}|${countries}|${states})\\)){1,2}`;
/** What begins with one of these behind the publisher is the next part. */
const nextPart =
  '[.;]\\s(?:[Aa]pproved|[Rr]evised|[Uu]pdated|[Rr]eviewed|[Aa]ccessed|[Ee]ffective|[Pp]ublished|[Ll]ast|[Ii]ssued|[Rr]eleased)(?!\\p{L})';
const publisherAtPlace = `(?<publisher>[\\p{Lu}\\d](?:(?!${nextPart})[^:;\\u001F]){1,140}?)`;
/** A publisher without a place is one sentence; stops stand in it only behind abbreviations. */
const publisher =
  '(?<publisher>[\\p{Lu}\\d](?:[^.:;\\u001F]|\\.(?!\\s)|(?<=(?:Inc|Ltd|Co|Corp|St|Dept|Univ|\\p{Lu}))\\.(?=\\s)){1,140}?)';
const date =
  '(?=[c©]?(?:19|20)\\d\\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Fall|Winter)\\p{Ll}{0,6}\\.?\\s(?:\\d{1,2},?\\s)?(?:19|20)\\d\\d|\\d{1,2}/(?:\\d{1,2}/)?(?:19|20)\\d\\d(?!\\d))';
const begins = '(?<=[.?!\\])\\u001F]["”’]?\\s|\\u001F)';

/** In order: the place with its region; the same with nothing but the date; a bare place, which needs the date; no place. */
const patterns = [
  `${begins}(?<place>${city}${region})\\s?:\\s(?!${date})${publisherAtPlace}(?:[;,.]?\\s\\(?${date}|(?=[.;,]{0,2}\\s*[[(]?(?:\\u001F|$))|(?=${nextPart}))`,
  `${begins}(?<place>${city}${region})\\s?:\\s${date}`,
  `${begins}(?<place>(?!(?:Annual|Last|Next|Original|Policy|Review|Effective|Published?|Updated?|Revis|Date|Available|Access|Chapter|Section|Part|Title|Note|Source|Author))${city})\\s?:\\s(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\.?\\s\\d)${publisherAtPlace}[;,]\\s${date}`,
  `${begins}(?<place>(?:London|Geneva|Ottawa|Toronto|Edinburgh|Rockville|Bethesda|Atlanta|Cologne|Stockholm|Oslo|Copenhagen|Sydney|Melbourne|Paris|Berlin|New York|Chicago|Boston|Philadelphia|Baltimore));\\s${date}`,
  `${begins}${publisher};\\s${date}`,
].map((source) => new RegExp(source, 'gu'));
const placeAlone = new RegExp(`^${city}${region}$`, 'u');
const bareCity = new RegExp(`^${city}\\s(?:[A-Z]{2}|${countries})$`, 'u');
/** `Maker, LLC. North Chicago, IL`: a company and its seat, as one. */
const houseWithSeat = new RegExp(
  `^(?<house>.+\\b(?:Inc|LLC|Ltd|Corp|Co|AG|plc)\\.?),?\\s(?<seat>${city}${region})$`,
  'u',
);
const pagesAfter = /^\)?(?::|[,.:;]\s?(?=pp?\.|pages))\s?/u;

/** The date behind a publisher, and pages behind it: `; 2019:123-145.` */
function readDate(rest: string, at: number, draft: Draft): number {
  const date = dateAt(rest, at);
  if (date === undefined) return at;
  if (draft.issued === undefined) fill(draft, 'season', date.season);
  fillDate(draft, 'issued', date.value, rest.slice(date.start, date.end));
  const mark = pagesAfter.exec(rest.slice(date.end, date.end + 10));
  const pages = mark === null ? undefined : paginationAt(rest, date.end + mark[0].length);
  if (pages === undefined) return date.end;
  fill(draft, 'page', pages.page);
  fill(draft, 'eLocator', pages.eLocator);
  return pages.end;
}

/**
 * Place, publisher, date and pages as books and reports print them:
 * `Philadelphia, PA: Elsevier; 2019:123-145.`, `Elsevier; 2019.` Returns whether there is one.
 */
export function readImprint(line: Line, draft: Draft, from: number): boolean {
  let read = false;
  for (const [order, pattern] of patterns.entries()) {
    const regional = order <= 1;
    line.lift(pattern, (match, rest) => {
      const { place: printedPlace, publisher: printed = '' } = match.groups ?? {};
      if (
        read ||
        (!regional && !/\p{L}/u.test(rest.slice(from, match.index))) ||
        /\p{Ll}[.?!]\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(printed)
      )
        return undefined;
      const house = withoutFullStop(tidy(printed));
      if (printedPlace === undefined && placeAlone.test(house)) return undefined;
      read = true;
      fill(draft, 'publisherPlace', printedPlace);
      const after = match.index + match[0].length;
      const seat = houseWithSeat.exec(house)?.groups;
      if (seat) {
        fill(draft, 'publisher', withoutFullStop(seat['house'] ?? ''));
        fill(draft, 'publisherPlace', seat['seat']);
      } else if (house !== '')
        fill(
          draft,
          printedPlace === undefined && bareCity.test(house) ? 'publisherPlace' : 'publisher',
          house,
        );
      return { start: match.index, end: readDate(rest, after, draft) };
    });
  }
  return read;
}

const houseFirst = new RegExp(
  `^[\\s.,;\\u001F]*(?<publisher>[^.,;:\\u001F]{3,60}?(?:,? Inc\\.?)?),\\s(?<place>${city}(?:${region})?),?\\s(?=(?:19|20)\\d\\d)`,
  'u',
);

/** `Elsevier, Philadelphia 2016.`: a known publisher before the place. */
export function readHouseFirst(line: Line, draft: Draft, from: number): void {
  const match = houseFirst.exec(line.rest.slice(from, from + 200));
  const { publisher: printed = '', place } = match?.groups ?? {};
  if (match === null || !isPublisher(printed)) return;
  fill(draft, 'publisher', printed);
  fill(draft, 'publisherPlace', place);
  line.take({ start: from, end: readDate(line.rest, from + match[0].length, draft) });
}

const edition =
  /(?<=[.,;(\u001F]\s?|\s)(?<edition>(?:\d{1,2}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Rev(?:ised)?|International|Int'l|\d{4}))\s(?:[Ee]d(?:ition|n)?\b)\.?(?=[\s,.;:)\u001F]|$)/gu;
const version =
  /(?<=[.,;:(–—-]\s?|[\s\u001F])(?<version>(?:Version|Vers?\.|[Vv]\.?)\s?\d{1,2}\.(?:\d{4}|\d{1,2}(?:\.\d+)?))(?=[\s,.;:)\u001F–—-]|$)/gu;
const bookVolume =
  /(?<=[.,;(\u001F]\s?)(?:Vol(?:ume)?\.?\s)(?<volume>\d{1,3}[A-Z]?|[IVXL]{1,5})(?=[.,;)\u001F]|$)/gu;

const seriesIssue = /(?<=[.;\u001F]\s)Issue\s(?:[Nn]o\.\s|#)?(?<issue>\d{1,4})(?=[.,;\u001F]|$)/gu;

/** `3rd ed.`, `Version 2.2023`: the edition as printed, without the word for it. */
export function readEdition(line: Line, draft: Draft): void {
  for (const [pattern, group] of [
    [edition, 'edition'],
    [version, 'version'],
  ] as const) {
    line.lift(pattern, (match) => {
      fill(draft, 'edition', match.groups?.[group]);
      return { start: match.index, end: match.index + match[0].length };
    });
  }
}

/** `vol 2` of a book, `Issue 178` of a series. */
export function readBookVolume(line: Line, draft: Draft): void {
  line.lift(seriesIssue, (match) => {
    fill(draft, 'issue', match.groups?.['issue']);
    return { start: match.index, end: match.index + match[0].length };
  });
  line.lift(bookVolume, (match) => {
    fill(draft, 'volume', match.groups?.['volume']);
    return { start: match.index, end: match.index + match[0].length };
  });
}
