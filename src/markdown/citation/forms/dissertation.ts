import { note } from '../draft.ts';
import type { SourceForm } from './form.ts';
import { spanOf } from './form.ts';

const thesis = /[[(](?<what>(?:(?:PhD|doctoral|master['’]?s) )?(?:dissertation|thesis))[\])]/giu;

/** Theses: `Smith J. Title [dissertation]. Place: University; 2019.` */
export const dissertation: SourceForm = {
  detects: /[[(](?:(?:PhD|doctoral|master['’]?s) )?(?:dissertation|thesis)[\])]/iu,
  lift(line, draft) {
    draft.kind = 'thesis';
    line.lift(thesis, (match) => {
      note(draft, match.groups?.['what'] ?? '');
      return spanOf(match);
    });
  },
};
