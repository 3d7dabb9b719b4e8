import type { Draft } from '../draft.ts';
import { fill, note } from '../draft.ts';
import { namesAt } from '../names.ts';
import type { Line } from '../line.ts';
import type { SourceForm } from './form.ts';
import { spanOf } from './form.ts';

const inBook =
  /\bIn:?\s(?:(?<before>(?!UpToDate)[^\u001F]{3,200}?),?\s\(?[Ee]ds?(?:itors?)?\.?\)?[,.:]?\s)?UpToDate[®™]?(?:,?\s(?:Inc\.?|\[Internet\]|\(Internet\)))?[,.;]?(?:\s(?<after>(?!UpToDate|Waltham|Wolters|Accessed)[^\u001F]{3,200}?),?\s\(?[Ee]d(?:s|itors?)?\.?\)[,.:]?)?/u;
const site =
  /(?<=^|[\s.,;([\u001F])UpToDate[®™]?(?:,?\s(?:Inc\.?|Online|Website|database))?(?:\s\[(?:Internet|database)\])?(?=[\s.,;:)\]\u001F]|$)/gu;
const place =
  /(?<=[\s.,;\u001F])(?<place>(?:Waltham|Wellesley),?\s(?:\(?MA\)?|Mass(?:achusetts|\.)?))(?:,\sUSA)?(?=[\s.,;:)\u001F]|$)\s?:?/gu;
const topic =
  /(?<=[\s.,;(\u001F])(?:Topic\s(?:ID\s)?#?\d+(?:[,.]?\sVersion\s\d+(?:\.\d+)*)?|Version\s\d+\.\d+|Release:?\s\d+(?:\.\d+)*(?:\s-\s\S+)?)(?=[\s.,;)\u001F]|$)/gu;

const editorsAlone =
  /(?<=[.?!\u001F]\s)(?<names>[^.?!\u001F]{3,200}?),?\s\(?[Ee]d(?:s|itors?)?\.?\)?[,.:]?\s?(?=\u001F|$)/gu;

/** `UpToDate, Inc. Brown DB. Title.`: persons behind the name of the site. */
function readPersons(line: Line, draft: Draft): void {
  const start = /^[\u001F\s.,:]*/u.exec(line.rest)?.[0].length ?? 0;
  const list = namesAt(line.rest, start);
  if (list === undefined || !/\p{L}/u.test(line.rest.slice(list.end))) return;
  draft.authors = list.names;
  draft.etAl = list.etAl;
  draft.unread.push(...list.unread);
  for (const degree of list.degrees) note(draft, degree);
  draft.containerTitle ??= 'UpToDate';
  line.take({ start, end: list.end });
}

/** UpToDate topics, with or without authors and editors. */
export const upToDate: SourceForm = {
  detects: /(?<!(?<!\bIn):\s)\bUpToDate\b/u,
  lift(line, draft) {
    draft.kind = 'topic-review';
    const book = inBook.exec(line.rest);
    if (book !== null) {
      const printed = book.groups?.['after'] ?? book.groups?.['before'];
      const editors = printed === undefined ? undefined : namesAt(`${printed}.`, 0);
      if (printed === undefined || (editors !== undefined && editors.end >= printed.length)) {
        if (editors !== undefined) {
          draft.editors = editors.names;
          draft.unread.push(...editors.unread);
        }
        draft.containerTitle = 'UpToDate';
        line.take(spanOf(book));
      }
    }
    line.lift(place, (match) => {
      fill(draft, 'publisherPlace', match.groups?.['place']);
      return spanOf(match);
    });
    line.lift(topic, (match) => {
      note(draft, match[0]);
      return spanOf(match);
    });
    line.lift(site, (match) => {
      if (match.index === 0) draft.authors = [{ literal: 'UpToDate' }];
      else if (draft.containerTitle === undefined) draft.containerTitle = 'UpToDate';
      else draft.publisher ??= match[0].trim();
      return spanOf(match);
    });
    line.lift(editorsAlone, (match) => {
      const printed = match.groups?.['names'] ?? '';
      const list = namesAt(`${printed}.`, 0);
      if (draft.editors !== undefined || list === undefined || list.end < printed.length)
        return undefined;
      draft.editors = list.names;
      draft.unread.push(...list.unread);
      return spanOf(match);
    });
    if (draft.authors.length > 0) readPersons(line, draft);
  },
  settle(draft) {
    if (draft.authors.length === 0) draft.authors = [{ literal: 'UpToDate' }];
    const byUpToDate = draft.authors.some((author) => author.literal === 'UpToDate');
    if (byUpToDate && draft.containerTitle === 'UpToDate') delete draft.containerTitle;
  },
};
