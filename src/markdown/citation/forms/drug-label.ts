import { note } from '../draft.ts';
import type { SourceForm } from './form.ts';
import { spanOf } from './form.ts';

const label =
  /\[(?<what>(?:full )?prescribing information|(?:US )?package insert|product (?:information|monograph|labeling)|(?:drug )?label(?:ing)?)\]|(?<=[.,;:]\s|\()(?<plain>(?:(?:Full |US |Highlights of )?prescribing information|Package insert|Product (?:information|monograph)|Drug label))(?=[.,;:)\u001F]|$)|(?<=^|[.\u001F]\s)(?<before>(?:Full |US )?(?:prescribing information|package insert|product information|product monograph))\s?[:–-]\s/giu;

/** Labels of drugs: `Keytruda [prescribing information]. Place: Maker; 2021.` */
export const drugLabel: SourceForm = {
  detects:
    /prescribing information|package insert|product monograph|drug label|DailyMed|^product information:|\[(?:product information|product labeling|label)\]/iu,
  lift(line, draft) {
    draft.kind = 'drug-label';
    line.lift(label, (match) => {
      note(
        draft,
        match.groups?.['what'] ?? match.groups?.['plain'] ?? match.groups?.['before'] ?? '',
      );
      return spanOf(match);
    });
  },
  // `DailyMed [Internet]. Place: Publisher.` is the collection itself, and no label of it.
  settle(draft) {
    if (draft.title === 'DailyMed' && draft.notes.includes('Internet')) draft.kind = 'web-page';
  },
};
