import { scaleLinear } from 'd3-scale';
import type { Outcome, Study } from '#model/study.ts';

/** An outcome in its place on the axis of its panel; positions in percent of the plot’s width. */
export interface PlottedOutcome {
  readonly study: Study;
  readonly outcome: Outcome;
  /** Absent where the result is no figure. */
  readonly at?: number;
  readonly low?: number;
  readonly high?: number;
}

/** Outcomes that can be compared by their figures, and so share an axis. */
export interface OutcomePanel {
  /** “Shares, in percent”, “Times, in years”, “In points” */
  readonly title: string;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly outcomes: readonly PlottedOutcome[];
}

interface Row {
  readonly study: Study;
  readonly outcome: Outcome;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const plurals: Readonly<Record<string, string>> = {
  year: 'years',
  month: 'months',
  week: 'weeks',
  day: 'days',
  hour: 'hours',
  minute: 'minutes',
};
const times: ReadonlySet<string> = new Set(Object.values(plurals));

const unitOf = ({ value }: Outcome): string => plurals[value.unit] ?? value.unit;

const ratio =
  /\b(?:hazard|odds|risk|rate|likelihood|relative)[ -](?:ratio|risk|rate)s?\b|\b[HOR]R\b/iu;

/** What an outcome can be compared with: a bare number with other ratios, or with the same measure. */
const titleOf = ({ measure, value }: Outcome, unit: string): string => {
  if (unit === '%') return 'Shares, in percent';
  if (times.has(unit)) return `Times, in ${unit}`;
  if (unit.startsWith('per ')) return `Per ${unit.slice(4)}`;
  if (unit !== '') return `In ${unit}`;
  return value.value !== undefined && ratio.test(measure) ? 'Ratios' : measure;
};

/** The ends of an interval that tells how sure the value is: not every spread of the participants does. */
const drawnEnds = ({ interval }: Outcome): readonly [number, number] | undefined =>
  interval?.low === undefined ||
  interval.high === undefined ||
  interval.kind === 'SD' ||
  interval.kind === 'SE'
    ? undefined
    : [interval.low, interval.high];

/** “1,500”, “−0.4” */
const tickLabel = (tick: number): string => tick.toLocaleString('en-US').replace('-', '−');

const panelOf = (title: string, rows: readonly Row[]): OutcomePanel => {
  const figures = rows.flatMap(({ outcome }) =>
    [outcome.value.value, ...(drawnEnds(outcome) ?? [])].filter((figure) => figure !== undefined),
  );
  const highest = Math.max(0, ...figures);
  const lowest = Math.min(0, ...figures);
  const scale = scaleLinear().range([0, 100]);
  // Shares are compared on the whole axis, whatever their size.
  if (title === 'Shares, in percent' && highest <= 100 && lowest >= 0) scale.domain([0, 100]);
  else scale.domain([lowest, highest]).nice(4);
  return {
    title,
    ticks:
      figures.length === 0
        ? []
        : scale.ticks(4).map((tick) => ({ at: round(scale(tick)), label: tickLabel(tick) })),
    outcomes: rows.map(({ study, outcome }) => {
      const { value } = outcome.value;
      const ends = drawnEnds(outcome);
      return {
        study,
        outcome,
        ...(value === undefined ? {} : { at: round(scale(value)) }),
        ...(ends ? { low: round(scale(ends[0])), high: round(scale(ends[1])) } : {}),
      };
    }),
  };
};

/**
 * The outcomes of all studies, those that share an axis together, in the order of the studies. One
 * that is no figure (“not reached”) stands with the figures of the same measure.
 */
export const outcomePanels = (studies: readonly Study[]): OutcomePanel[] => {
  const rows = studies.flatMap((study) => study.outcomes.map((outcome) => ({ study, outcome })));
  const unitOfMeasure = new Map(
    rows
      .filter(({ outcome }) => outcome.value.value !== undefined)
      .map(({ outcome }) => [outcome.measure, unitOf(outcome)]),
  );
  const panels = Map.groupBy(rows, ({ outcome }) =>
    titleOf(
      outcome,
      outcome.value.value === undefined
        ? (unitOfMeasure.get(outcome.measure) ?? '')
        : unitOf(outcome),
    ),
  );
  return [...panels].map(([title, alike]) => panelOf(title, alike));
};
