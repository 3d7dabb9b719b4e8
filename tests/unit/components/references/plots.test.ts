import { describe, expect, test } from 'vitest';
import { barsOf } from '#components/references/plots/bars.ts';
import { dotRadius } from '#components/references/plots/dot.ts';
import { outcomePanels } from '#components/references/plots/outcome-panels.ts';
import { studiesOf } from '#model/records.ts';
import { exampleGuideline } from '../../support/example-guideline.ts';
import { firstGuideline } from '../../support/references.ts';

describe('outcomes on their axes', () => {
  const panels = outcomePanels(studiesOf(firstGuideline));

  test('stand with those of their unit, every one of them', () => {
    expect(panels.map(({ title, outcomes }) => [title, outcomes.length])).toEqual([
      ['Shares, in percent', 10],
      ['Times, in years', 1],
    ]);
  });

  test('stand at their value, their intervals from end to end', () => {
    expect(panels[0]?.outcomes[0]).toMatchObject({ at: 68, low: 59, high: 84 });
    expect(panels[1]?.outcomes[0]).toMatchObject({ at: 67.5, low: 40, high: 95 });
    expect(panels[1]?.ticks.map(({ label }) => label)).toEqual(['0', '1', '2', '3', '4']);
  });

  test('have no interval where the study gives none', () => {
    expect(panels[0]?.outcomes[1]).not.toHaveProperty('low');
  });

  test('say what the model says: nothing is drawn that is not written', () => {
    const drawn = panels.flatMap(({ outcomes }) => outcomes.map(({ outcome }) => outcome));
    expect(drawn).toHaveLength(11);
    expect(new Set(drawn)).toEqual(
      new Set(studiesOf(firstGuideline).flatMap(({ outcomes }) => outcomes)),
    );
  });

  test('join the singular of a unit to its plural', () => {
    const [study] = studiesOf(exampleGuideline);
    if (!study) throw new Error('the example has no study');
    const outcome = (value: number, unit: string): (typeof study.outcomes)[number] => ({
      measure: 'Survival',
      value: { value, unit, text: `${String(value)} ${unit}` },
    });
    const both = outcomePanels([{ ...study, outcomes: [outcome(1, 'year'), outcome(3, 'years')] }]);
    expect(both.map(({ title, outcomes }) => [title, outcomes.length])).toEqual([
      ['Times, in years', 2],
    ]);
  });

  test('stand under what they are: only what is a time is called one', () => {
    const [study] = studiesOf(exampleGuideline);
    if (!study) throw new Error('the example has no study');
    const outcomes = [
      ['Walk', { value: 82.5, unit: 'm', text: '82.5 m' }],
      ['Hazard ratio of death', { value: 0.64, unit: '', text: '0.64' }],
      ['Survival', { value: 12, unit: 'months', text: '12 months' }],
      ['Score', { value: -0.4, unit: '', text: '−0.4' }],
      ['Falls, relative risk', { value: 0.44, unit: '', text: '0.44' }],
      ['Survival', { unit: '', text: 'not reached' }],
      ['Response', { unit: '', text: 'not estimable' }],
    ].map(([measure, value]) => ({ measure, value }) as (typeof study.outcomes)[number]);
    const apart = outcomePanels([{ ...study, outcomes }]);
    expect(apart.map((panel) => [panel.title, panel.outcomes.map(({ at }) => at)])).toEqual([
      ['In m', [82.5]],
      ['Ratios', [80, 55]],
      ['Times, in months', [100, undefined]],
      ['Score', [0]],
      ['Response', [undefined]],
    ]);
    expect(apart.at(-1)?.ticks).toEqual([]);
  });

  test('below zero move the axis', () => {
    const [study] = studiesOf(exampleGuideline);
    if (!study) throw new Error('the example has no study');
    const [panel] = outcomePanels([
      { ...study, outcomes: [{ measure: 'Change', value: { value: -4, unit: '%', text: '-4%' } }] },
    ]);
    expect(panel?.ticks.map(({ label }) => label)).toContain('−4');
    expect(panel?.outcomes[0]?.at).toBe(0);
  });
});

describe('bars', () => {
  test('stand on the ground, the highest as high as the plot', () => {
    const bars = barsOf([
      ['2019', 2],
      ['2020', 0],
      ['2021', 4],
    ]);
    expect(bars.map(({ y, height }) => [y, height])).toEqual([
      [50, 50],
      [100, 0],
      [0, 100],
    ]);
    expect(bars[0]?.x).toBe(0);
  });
});

describe('dots', () => {
  test('grow with the count by their area', () => {
    const radius = dotRadius(16);
    expect([radius(16), radius(4)]).toEqual([10, 5]);
  });
});
