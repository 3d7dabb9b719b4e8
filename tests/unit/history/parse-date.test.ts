import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '#history/parse-date.ts';

describe('a date of service as people type it', () => {
  test.each([
    ['2020-09-01', '2020-09-01'],
    ['2020-9-1', '2020-09-01'],
    ['20200901', '2020-09-01'],
    ['09/01/2020', '2020-09-01'],
    ['9/1/2020', '2020-09-01'],
    ['9-1-2020', '2020-09-01'],
    ['  9/1/2020\n', '2020-09-01'],
    ['09–01–2020', '2020-09-01'],
    ['09/01/2020', '2020-09-01'],
    ['September 1, 2020', '2020-09-01'],
    ['sept. 1st 2020', '2020-09-01'],
    ['1 September 2020', '2020-09-01'],
    ['1st of September, 2020', '2020-09-01'],
    ['09012020', '2020-09-01'],
    ['12311999', '1999-12-31'],
    ['\u200E09/01/2020\u200F', '2020-09-01'],
    ['\uFEFF2020-09-01', '2020-09-01'],
    ['2020/09/01', '2020-09-01'],
    ['2020.9.1', '2020-09-01'],
    ['01-SEP-2020', '2020-09-01'],
    ['1-Sep-2020', '2020-09-01'],
    ['01SEP2020', '2020-09-01'],
    ['Sep-01-2020', '2020-09-01'],
    ['09/01/2020.', '2020-09-01'],
    ['Tuesday, September 1, 2020', '2020-09-01'],
    ['Tue. 09/01/2020,', '2020-09-01'],
    ['2/29/2020', '2020-02-29'],
    ['2/29/2000', '2000-02-29'],
  ])('reads %j', (typed, date) => {
    expect(parseDate(typed)).toEqual({ ok: true, date, twoDigitYear: false });
  });

  test.each([
    ['9/1/20', '2020-09-01'],
    ['06/15/24', '2024-06-15'],
    ['1/1/68', '2068-01-01'],
    ['1/1/69', '1969-01-01'],
    ['01-SEP-20', '2020-09-01'],
  ])('fills in the century of %j and says so', (typed, date) => {
    expect(parseDate(typed)).toEqual({ ok: true, date, twoDigitYear: true });
  });

  test.each([
    ['', 'Give a date.'],
    ['   ', 'Give a date.'],
    ['02/30/2021', 'There is no February 30, 2021: that month has 28 days.'],
    ['2/29/1900', 'There is no February 29, 1900: that month has 28 days.'],
    ['2021-04-31', 'There is no April 31, 2021: that month has 30 days.'],
    ['2021-04-00', 'There is no April 0, 2021: that month has 30 days.'],
    ['13/01/2020', 'There is no month 13. The month comes before the day.'],
    ['2020-00-10', 'There is no month 0.'],
    ['0000-01-01', 'There is no year 0.'],
    ['2020-09', 'Give the day as well as month and year.'],
    ['09/2020', 'Give the day as well as month and year.'],
    ['9/1', 'Give the year as well.'],
    ['1.9.2020', 'can be read in two ways'],
    ['9/1/202', 'A year has four digits, or two.'],
    ['9/1-2020', 'is not a date that this page can read'],
    ['Smarch 1, 2020', 'is not a date that this page can read'],
    ['20012020', 'has a month in neither place'],
    ['09312020', 'There is no September 31, 2020'],
    ['Monday, September 1, 2020', 'September 1, 2020, is a Tuesday, not a Monday.'],
    ['Tuesday', 'is not a date that this page can read'],
    ['\u200E', 'Give a date.'],
    ['March', 'is not a date that this page can read'],
    ['last summer', 'is not a date that this page can read'],
  ])('refuses %j in plain words', (typed, reason) => {
    const reading = parseDate(typed);
    expect(reading.ok ? reading.date : reading.reason).toContain(reason);
    expect(reading.ok).toBe(false);
  });
});

describe('any day', () => {
  const days = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });

  test('is read in each form that people and programs write it in', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = day.toISOString().slice(0, 10);
        const [year = '', month = '', number = ''] = date.split('-');
        const written = (options: Intl.DateTimeFormatOptions): string =>
          day.toLocaleDateString('en-US', { timeZone: 'UTC', ...options });
        for (const typed of [
          date,
          `${year}${month}${number}`,
          `${month}${number}${year}`,
          `${year}/${month}/${number}`,
          `${month}/${number}/${year}.`,
          written({}),
          written({ dateStyle: 'long' }),
          written({ dateStyle: 'full' }),
          `${number}-${written({ month: 'short' }).toUpperCase()}-${year}`,
          `\u200E${written({ dateStyle: 'medium' })}\u200E`,
        ])
          expect(parseDate(typed), typed).toEqual({ ok: true, date, twoDigitYear: false });
      }),
    );
  });

  test('whatever else is typed gets a sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const reading = parseDate(typed);
        expect(reading.ok ? reading.date : reading.reason).toMatch(/^\d{4}-\d\d-\d\d$|\.$/u);
      }),
    );
  });
});
