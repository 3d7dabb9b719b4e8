import { scaleSqrt } from 'd3-scale';

/** Side of the square in which a dot is drawn, in pixels. */
export const dotSide = 20;

/** The radius of a dot for each count: its area grows with the count. */
export const dotRadius = (most: number): ((count: number) => number) => {
  const scale = scaleSqrt()
    .domain([0, Math.max(most, 1)])
    .range([0, dotSide / 2]);
  return (count) => Math.round(Math.max(scale(count), 2.5) * 10) / 10;
};
