import { describe, expect, test } from 'vitest';
import { answerOn } from '#history/answer.ts';
import { answerInWords, type AnswerWords } from '#history/answer-words.ts';
import { historyFacts, type HistoryFacts } from '#history/facts.ts';
import { periodRow } from '#history/period-words.ts';
import { periodsOf } from '#history/periods.ts';
import { fixtureGuidelines } from './fixture.ts';
import { exampleFacts } from './facts.ts';

const [first] = fixtureGuidelines;
const oneVersion = historyFacts(first);
const today = '2026-01-01';

const ask = (date: string, facts = oneVersion, day = today): AnswerWords =>
  answerInWords(answerOn(facts, date, day));
const point = (words: AnswerWords, label: string): string | undefined =>
  words.points.find((one) => one.label === label)?.text;

describe('what was in effect on a date of service', () => {
  test('begins with the position, names the latest entry, and says that its text is not here', () => {
    const words = ask('2020-09-01');
    expect(words.points.map(({ label }) => label).slice(0, 3)).toEqual([
      'Position',
      'Latest entry',
      'Text in effect',
    ]);
    expect(point(words, 'Latest entry')).toBe('The quarterly coding update of July 1, 2020.');
    expect(words.points[2]).toEqual({
      label: 'Text in effect',
      text: 'The text that was in effect is not on this site: the only version held here is that of June 15, 2024.',
    });
  });

  test('says what the reviews did to the position', () => {
    expect(point(ask('2020-09-01'), 'Position')).toMatch(
      /^Its wording on that day is not on this site; no entry records a change between then and the version of June 15, 2024, which says “experimental or investigational for all indications”\. Maintained at every review until then: 4 reviews from March 15, 2017 to April 15, 2020\.$/u,
    );
    expect(point(ask('2016-03-01'), 'Position')).toContain('No review is recorded until then.');
    expect(point(ask('2017-04-01'), 'Position')).toContain(
      'Maintained at the one review until then',
    );
  });

  test('gives the wording of a code only as far as it is known', () => {
    const words = ask('2020-09-01');
    expect(point(words, '0600T')).toContain(
      'Listed since July 1, 2020. Its wording on that day is not on this site; no entry touches it',
    );
    expect(point(words, '0601T')).toBe(
      'Listed since July 1, 2020. What it read before the entry of January 1, 2021 is not on this site.',
    );
    expect(point(ask('2020-06-30'), '0600T')).toBe('Not listed. Added July 1, 2020.');
    expect(point(ask('2021-01-01'), '0601T')).toContain('Revised January 1, 2021.');
    expect(point(ask('2024-06-15'), '0601T')).toContain('It read: “Ablation,');
  });

  test('before the original effective date there was no guideline', () => {
    const words = ask('2016-02-14');
    expect(words.lead).toContain(
      'not yet in effect: its original effective date is February 15, 2016',
    );
    expect(words.points).toEqual([]);
    expect(point(ask('2016-02-15'), 'Latest entry')).toContain(
      'The first entry of February 15, 2016',
    );
  });

  test('on the very day of an entry it counts already, and the answer says so', () => {
    expect(point(ask('2023-06-14'), 'Latest entry')).toContain('The revision of December 15, 2021');
    const words = ask('2023-06-15');
    expect(point(words, 'Latest entry')).toContain('The scheduled review of June 15, 2023');
    expect(words.remarks).toContain('The entry bears this very date, and is counted from it on.');
  });

  test.each(['2024-05-23', '2024-06-14'])(
    'between approval and publication (%s) it goes by the entry, and says that it does',
    (date) => {
      const words = ask(date);
      expect(point(words, 'Latest entry')).toContain('The scheduled review of June 15, 2023');
      expect(words.remarks.join()).toContain(
        'had approved the next version on May 23, 2024; its entry is dated June 15, 2024',
      );
    },
  );

  test.each(['2024-05-22', '2024-06-15'])('outside of these days (%s) it does not', (date) => {
    expect(ask(date).remarks.join()).not.toContain('approved');
  });

  test('a day to come is answered with what stands now, and marked', () => {
    expect(ask('2027-01-01').remarks.join()).toContain('This day is still to come');
    expect(ask(today).remarks.join()).not.toContain('still to come');
  });

  test('after the last entry it warns that there may be a later one elsewhere', () => {
    expect(ask('2025-01-01').remarks.join()).toContain('No later entry is known to this site');
    expect(ask('2024-06-14').remarks.join()).not.toContain('No later entry');
  });
});

describe('with several versions held', () => {
  const facts = historyFacts(fixtureGuidelines[2], fixtureGuidelines.slice(0, 2));

  test('a held version answers for its own days', () => {
    const words = ask('2024-12-31', facts);
    expect(words.points).toContainEqual({
      label: 'Text in effect',
      text: 'The version that was in effect is on this site, restated; the publisher’s own text governs.',
      version: '2024-06-15',
    });
    expect(point(words, 'Position')).toContain(
      'It was: “experimental or investigational for all indications”.',
    );
    expect(point(words, '0601T')).toContain('including fluoroscopic and ultrasound guidance');
    expect(point(ask('2025-01-01', facts), '0601T')).toContain(
      'including imaging guidance, when performed, open',
    );
  });

  test('days before the earliest version are not answered from it as if it were theirs', () => {
    expect(point(ask('2020-09-01', facts), 'Text in effect')).toContain(
      'which holds the versions of June 15, 2024, January 1, 2025, and June 15, 2025',
    );
  });

  test('a code that was taken out is not listed any more', () => {
    expect(point(ask('2025-06-14', facts), '0600T')).toContain('Listed since July 1, 2020.');
    expect(point(ask('2025-06-15', facts), '0600T')).toBe('Not listed: removed June 15, 2025.');
  });
});

describe('what else a history can hold', () => {
  const at = (date: string): AnswerWords => ask(date, exampleFacts);

  test('reviews that say nothing of the position, and changes of it', () => {
    expect(point(at('2021-07-01'), 'Position')).toBe(
      'What it said before the change of June 15, 2022 is not on this site. Maintained at 1 of 2 reviews until then: March 15, 2017. The entry of June 15, 2021 does not say whether it was maintained.',
    );
    expect(point(at('2023-01-01'), 'Position')).toContain('Changed June 15, 2022.');
  });

  test('no position: the answer says so, and does not miss a wording', () => {
    const none: HistoryFacts = {
      ...exampleFacts,
      entries: exampleFacts.entries.map(({ date, anchor, kind }) => ({ date, anchor, kind })),
      versions: exampleFacts.versions.map((version) => ({ ...version, positions: [] })),
    };
    const wordsOn = (date: string, facts = none) => point(ask(date, facts), 'Position');
    expect(wordsOn('2023-01-01')).toBe('This guideline stated no position on that day.');
    expect(wordsOn('2021-01-01')).toBe(
      'No position is recorded until then, and the version of June 15, 2022 states none.',
    );
    const inText: HistoryFacts = {
      ...none,
      versions: none.versions.map((version) => ({ ...version, hasStatement: true })),
    };
    expect(wordsOn('2023-01-01', inText)).toMatch(
      /^The version that was in effect tells it in its text alone\. /u,
    );
    // An entry that tells of a position outweighs a text without one.
    expect(wordsOn('2023-01-01', { ...none, entries: exampleFacts.entries })).toMatch(
      /^The version that was in effect states no position\. Changed June 15, 2022\./u,
    );
    const rows = periodsOf(none).map((period) => {
      const day = period.from ?? '2000-01-01';
      return periodRow(period, answerOn(none, day, day)).position;
    });
    expect(new Set(rows)).toEqual(new Set(['—', 'None stated']));
  });

  test('codes whose beginning is the first day, another day, or not recorded', () => {
    const words = at('2017-01-01');
    expect(point(words, '0002T')).toContain('Listed from the start.');
    expect(point(words, '0003T')).toContain('since when it is listed is not recorded');
    expect(point(words, '0004T')).toBe('Not listed. Added January 1, 2019.');
    expect(point(words, '0005T')).toContain('the first entry to name it is that of June 15, 2022');
    expect(point(at('2020-01-01'), '0004T')).toContain('Listed since January 1, 2019.');
  });

  test('an archived guideline was not in force', () => {
    const archived = { ...exampleFacts, archived: '2025-03-01' };
    expect(ask('2025-03-01', archived).lead).toContain('had been archived on March 1, 2025');
    expect(point(ask('2025-03-01', archived), 'Text in effect')).toContain(
      'The version that had been in effect',
    );
    expect(ask('2025-02-28', archived).lead).toBeUndefined();
  });

  test('many codes are told together where the same is known of them', () => {
    const codes = Array.from({ length: 12 }, (_, index) => ({
      code: `${String(1000 + index)}T`,
      events: [{ date: index < 4 ? '2017-03-15' : '2022-06-15', action: 'added' } as const],
    }));
    const words = ask('2020-01-01', { ...exampleFacts, codes });
    expect(words.points.slice(3)).toEqual([
      {
        label: 'Listed since March 15, 2017; their wording on that day is not on this site',
        text: '1000T, 1001T, 1002T, 1003T',
      },
      {
        label: 'Not listed; added June 15, 2022',
        text: '1004T, 1005T, 1006T, 1007T, 1008T, 1009T, 1010T, 1011T',
      },
    ]);
  });

  test('a review that was due and of which nothing is known', () => {
    const due = { ...exampleFacts, nextReview: '2025-03-01' };
    expect(ask('2025-03-01', due).remarks.join()).toContain('A review was due by March 1, 2025');
    expect(ask('2025-02-28', due).remarks.join()).not.toContain('due by');
  });

  test('a guideline without any history', () => {
    const bare = {
      ...exampleFacts,
      entries: [],
      codes: [],
      versions: exampleFacts.versions.slice(1),
    };
    expect(point(ask('2020-01-01', bare), 'Latest entry')).toContain(
      'no update history that reaches back to that day',
    );
  });
});
