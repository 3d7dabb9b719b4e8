import type { Description } from './description.ts';

/** Findings about studies. */
export const studyFindings = {
  'study-figure': {
    severity: 'error',
    title: 'A figure in a study’s field is not in its prose',
    expected: 'a figure that also stands in the study’s prose',
    mend: 'Correct the figure, or add it to the prose.',
  },
} as const satisfies Record<string, Description>;
