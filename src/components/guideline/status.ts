import type { Position } from '#model/position.ts';

const classes: Readonly<Record<Position['status'], string>> = {
  'medically necessary': 'status-open',
  covered: 'status-open',
  'not medically necessary': 'status-closed',
  'not covered': 'status-closed',
  'experimental or investigational': 'status-caution',
};

/** The class that colours a status; its words say it too. */
export const statusClass = (status: Position['status']): string => classes[status];
