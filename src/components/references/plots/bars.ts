import { scaleBand, scaleLinear } from 'd3-scale';

/** A bar; x and widths in percent of the plot’s width, y and heights in percent of its height. */
export interface Bar {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Bars for counts, from the bottom of the plot. A count of nothing has a bar without height. */
export const barsOf = (counts: readonly (readonly [label: string, count: number])[]): Bar[] => {
  const across = scaleBand()
    .domain(counts.map(([label]) => label))
    .range([0, 100])
    .paddingInner(0.18);
  const up = scaleLinear()
    .domain([0, Math.max(...counts.map(([, count]) => count), 1)])
    .range([0, 100]);
  return counts.map(([label, count]) => ({
    label,
    x: rounded(across(label) ?? 0),
    y: rounded(100 - up(count)),
    width: rounded(across.bandwidth()),
    height: rounded(up(count)),
  }));
};
