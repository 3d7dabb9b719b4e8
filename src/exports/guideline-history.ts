import { answerOn } from '#history/answer.ts';
import { historyFacts } from '#history/facts.ts';
import { periodsOf, type Period } from '#history/periods.ts';
import type { HistoryFacts } from '#history/facts.ts';
import type { Guideline } from '#model/guideline.ts';
import type { HistoryPeriod, PublishedHistory } from '#model/history.ts';
import {
  differencePath,
  guidelineFeedPath,
  guidelinePath,
  historyPath,
  siteAddress,
  versionPath,
  type Site,
} from '#model/site-paths.ts';

const periodOf = (facts: HistoryFacts, period: Period): HistoryPeriod => {
  const day = period.from ?? period.to ?? facts.originalEffective;
  const answer = answerOn(facts, day, day);
  if (answer.phase === 'before')
    return { ...period, phase: 'before', reviews: 0, maintained: 0, codes: [] };
  return {
    ...period,
    phase: answer.phase,
    ...(answer.entry ? { entry: answer.entry.anchor } : {}),
    ...(answer.held === undefined ? {} : { version: answer.held }),
    reviews: answer.position.reviews.length,
    maintained: answer.position.maintained.length,
    codes: answer.codes.map((code) => ({
      code: code.code,
      listing: code.listing,
      ...(code.listing === 'listed' ? { wording: code.wording.kind } : {}),
    })),
  };
};

/**
 * A guideline’s past for programs.
 *
 * @param earlier the earlier versions that are held
 */
export const publishedHistoryOf = (
  guideline: Guideline,
  earlier: readonly Guideline[],
  site: Site,
): PublishedHistory => {
  const { number } = guideline;
  const { base } = site;
  const facts = historyFacts(guideline, earlier);
  const dates = facts.versions.map(({ date }) => date);
  const current = dates.at(-1);
  return {
    page: siteAddress(site, historyPath(base, number)),
    feed: siteAddress(site, guidelineFeedPath(base, number)),
    versions: dates.map((date) => ({
      date,
      current: date === current,
      page: siteAddress(
        site,
        date === current ? guidelinePath(base, number) : versionPath(base, number, date),
      ),
    })),
    differences: dates.flatMap((from, index) =>
      dates.slice(index + 1).map((to) => ({
        from,
        to,
        page: siteAddress(site, differencePath(base, number, from, to)),
      })),
    ),
    periods: periodsOf(facts).map((period) => periodOf(facts, period)),
  };
};
