import { Feed } from 'feed';
import { v5 as uuid } from 'uuid';
import { longDate } from '#model/date-text.ts';
import type { Guideline } from '#model/guideline.ts';
import {
  anchorPath,
  guidelineFeedPath,
  guidelinePath,
  historyPath,
  libraryFeedPath,
  siteAddress,
  updatesPath,
  type Site,
} from '#model/site-paths.ts';
import { libraryUpdates, type Update } from '#model/updates.ts';

/** Who speaks in a feed. */
export interface FeedPublisher {
  /** Title of the library. */
  readonly library: string;
}

/**
 * An id that stays when the site moves to another address (RFC 4287, 4.2.6): a UUID made of a name
 * by SHA-1 (RFC 9562, version 5).
 */
const idOf = (name: string): string => `urn:uuid:${uuid(`guideline:${name}`, uuid.URL)}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attribute = (text: string): string => escaped(text).replaceAll('"', '&quot;');

/** The first moment of a day in UTC: the log gives days, and a feed wants moments. */
const moment = (date: string): Date => new Date(`${date}T00:00:00Z`);

const contentOf = ({ number, revision }: Update, site: Site): string => {
  const history = anchorPath(siteAddress(site, historyPath(site.base, number)), revision.anchor);
  return `<p>${escaped(revision.text)}</p><p><a href="${attribute(history)}">What this touched</a></p>`;
};

interface FeedHeader {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly page: string;
  readonly self: string;
}

const atom = (
  header: FeedHeader,
  updates: readonly Update[],
  site: Site,
  { library }: FeedPublisher,
): string => {
  const author = { name: library };
  const newest = updates[0]?.revision.date ?? '1970-01-01';
  const feed = new Feed({
    id: idOf(header.id),
    title: header.title,
    description: header.subtitle,
    link: siteAddress(site, header.page),
    feedLinks: { atom: siteAddress(site, header.self) },
    updated: moment(newest),
    author,
    generator: library,
  });
  for (const update of updates) {
    const { number, title, revision } = update;
    const page = siteAddress(site, guidelinePath(site.base, number));
    feed.addItem({
      id: idOf(`${number}#${revision.anchor}`),
      // The library hands titles and summaries on as HTML.
      title: escaped(`${title}: ${longDate(revision.date)}`),
      description: escaped(revision.text),
      content: contentOf(update, site),
      link: anchorPath(page, revision.anchor),
      date: moment(revision.date),
      published: moment(revision.date),
    });
  }
  return `${feed.atom1()}\n`;
};

/** The revisions of a guideline as an Atom feed (RFC 4287), newest first. */
export const guidelineAtom = (
  guideline: Guideline,
  site: Site,
  publisher: FeedPublisher,
): string => {
  const { number, subject } = guideline;
  return atom(
    {
      id: number,
      title: `${subject} (${number}): updates`,
      subtitle: `Every revision of coverage guideline ${number} of ${guideline.publisher}, restated`,
      page: historyPath(site.base, number),
      self: guidelineFeedPath(site.base, number),
    },
    libraryUpdates([guideline]),
    site,
    publisher,
  );
};

/** The revisions of all guidelines of a library as an Atom feed (RFC 4287), newest first. */
export const libraryAtom = (
  guidelines: readonly Guideline[],
  site: Site,
  publisher: FeedPublisher,
): string =>
  atom(
    {
      id: 'library',
      title: `${publisher.library}: updates`,
      subtitle: 'Every revision of every guideline in this library',
      page: updatesPath(site.base),
      self: libraryFeedPath(site.base),
    },
    libraryUpdates(guidelines),
    site,
    publisher,
  );
