import { scaleLinear } from 'd3-scale';
import type { Outcome, Study } from '#model/study.ts';

/** An outcome in its place on the axis of its panel; positions in percent of the plot’s width. */
export interface PlottedOutcome {
  readonly study: Study;
  readonly outcome: Outcome;
  readonly at: number;
  readonly low?: number;
  readonly high?: number;
}

/** Outcomes that share a unit, and with it an axis. */
export interface OutcomePanel {
  /** “%”, “years” */
  readonly unit: string;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly outcomes: readonly PlottedOutcome[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

const singular: Readonly<Record<string, string>> = { year: 'years', month: 'months', day: 'days' };

const unitOf = ({ value }: Outcome): string => singular[value.unit] ?? value.unit;

/** Whether an interval tells how sure the value is: not every spread of the participants does. */
const isDrawn = ({ interval }: Outcome): boolean =>
  interval !== undefined && interval.kind !== 'SD';

const panelOf = (
  unit: string,
  rows: readonly { study: Study; outcome: Outcome }[],
): OutcomePanel => {
  const highest = Math.max(
    ...rows.map(({ outcome }) =>
      Math.max(outcome.value.value, isDrawn(outcome) ? (outcome.interval?.high ?? 0) : 0),
    ),
  );
  const lowest = Math.min(
    0,
    ...rows.map(({ outcome }) =>
      Math.min(outcome.value.value, isDrawn(outcome) ? (outcome.interval?.low ?? 0) : 0),
    ),
  );
  const scale = scaleLinear().range([0, 100]);
  // Shares are compared on the whole axis, whatever their size.
  if (unit === '%' && highest <= 100 && lowest >= 0) scale.domain([0, 100]);
  else scale.domain([lowest, highest]).nice(4);
  return {
    unit,
    ticks: scale.ticks(4).map((tick) => ({ at: round(scale(tick)), label: String(tick) })),
    outcomes: rows.map(({ study, outcome }) => ({
      study,
      outcome,
      at: round(scale(outcome.value.value)),
      ...(outcome.interval && isDrawn(outcome)
        ? { low: round(scale(outcome.interval.low)), high: round(scale(outcome.interval.high)) }
        : {}),
    })),
  };
};

/** The outcomes of all studies, those of one unit together, in the order of the studies. */
export const outcomePanels = (studies: readonly Study[]): OutcomePanel[] =>
  [
    ...Map.groupBy(
      studies.flatMap((study) => study.outcomes.map((outcome) => ({ study, outcome }))),
      ({ outcome }) => unitOf(outcome),
    ),
  ].map(([unit, rows]) => panelOf(unit, rows));
