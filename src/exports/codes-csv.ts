import type { Guideline } from '#model/guideline.ts';
import { listedSince } from '#model/listed-since.ts';
import { codingsOf } from '#model/records.ts';
import { cellText, csvText } from './csv-text.ts';

const columns = [
  'system',
  'code',
  'code_end',
  'descriptor',
  'status',
  'indication',
  'listed_since',
  'anchor',
] as const;

/**
 * The codes of a guideline as CSV, in the order of its tables: a row for each code and, where the
 * status depends on the indication, for each indication.
 */
export const codesCsv = (guideline: Guideline): string =>
  csvText(
    columns,
    codingsOf(guideline).flatMap((coding) =>
      coding.statuses.map(({ status, indication }) => ({
        system: coding.system,
        code: coding.code,
        code_end: coding.codeEnd ?? '',
        descriptor: cellText(coding.display),
        status,
        indication: cellText(indication?.text ?? ''),
        listed_since: listedSince(guideline, coding) ?? '',
        anchor: coding.anchor,
      })),
    ),
  );
