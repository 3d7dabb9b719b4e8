import type { HistoryFacts } from '#history/facts.ts';

/** A small history in which everything occurs that an answer can depend on. */
export const exampleFacts: HistoryFacts = {
  originalEffective: '2016-02-15',
  entries: [
    { date: '2016-02-15', anchor: 'update-2016-02-15', kind: 'new' },
    {
      date: '2017-03-15',
      anchor: 'update-2017-03-15',
      kind: 'scheduled-review',
      position: 'maintained',
    },
    { date: '2020-07-01', anchor: 'update-2020-07-01', kind: 'quarterly-coding-update' },
    { date: '2021-06-15', anchor: 'update-2021-06-15', kind: 'scheduled-review' },
    {
      date: '2022-06-15',
      anchor: 'update-2022-06-15',
      kind: 'scheduled-review',
      position: 'revised',
    },
    {
      date: '2024-06-15',
      anchor: 'update-2024-06-15',
      kind: 'scheduled-review',
      position: 'maintained',
    },
  ],
  codes: [
    {
      code: '0001T',
      events: [
        { date: '2020-07-01', action: 'added' },
        { date: '2021-06-15', action: 'revised' },
      ],
    },
    { code: '0002T', listedSince: 'original', events: [{ date: '2021-06-15', action: 'removed' }] },
    { code: '0003T', listedSince: 'not recorded', events: [] },
    { code: '0004T', listedSince: '2019-01-01', events: [] },
    { code: '0005T', events: [{ date: '2022-06-15', action: 'revised' }] },
  ],
  versions: [
    {
      date: '2022-06-15',
      positions: ['not covered for all indications'],
      descriptors: { '0001T': 'One, newer', '0003T': 'Three', '0004T': 'Four', '0005T': 'Five' },
    },
    {
      date: '2024-06-15',
      approved: '2024-05-23',
      positions: ['not covered for all indications'],
      descriptors: { '0001T': 'One, newer', '0003T': 'Three', '0004T': 'Four', '0005T': 'Five' },
    },
  ],
};
