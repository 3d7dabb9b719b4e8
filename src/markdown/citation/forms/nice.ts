import { fill } from '../draft.ts';
import { identify } from '../identifiers.ts';
import type { SourceForm } from './form.ts';
import { spanOf } from './form.ts';

/** The programmes of NICE: letters of the number, and the words for them. */
const programmes: readonly (readonly [string, string])[] = [
  ['IPG', 'interventional procedures? (?:programme )?guidance'],
  ['HTE', 'health technology evaluations?'],
  ['HST', 'highly speciali[sz]ed technolog(?:y|ies)(?: evaluation)?(?: guidance)?'],
  ['MTG', 'medical technolog(?:y|ies)(?: evaluation)? guidance'],
  ['MIB', 'medtech innovation briefing'],
  ['TA', 'technology appraisals?(?: guidance)?'],
  ['DG', 'diagnostics?(?: assessment)? guidance'],
  ['CG', 'clinical (?:practice )?guidelines?'],
  ['QS', 'quality standards?'],
  ['PH', 'public health (?:intervention )?guid(?:ance|elines?)'],
  ['ES', 'evidence summary'],
  ['CSG', 'cancer service guid(?:ance|elines?)'],
  ['NG', 'guidelines?'],
];
const codes = programmes.map(([code]) => code).join('|');
const words = programmes.map(([, printed]) => printed).join('|');
const leading = '(?:(?:NICE|its)\\s)?';

const programme = new RegExp(
  `(?<=^|[\\s(\\u001F])(?<words>${leading}(?:${words}))(?:(?:,?\\s|(?=[[(]))(?:(?:no|number)\\.?\\s?)?[[(]?(?:(?<code>${codes})\\s?)?(?<number>\\d{1,4})[\\])]?)(?![\\p{L}\\d]|\\.\\d)\\s?[:.,]?`,
  'giu',
);
const coded = new RegExp(
  `(?<=^|[\\s(\\u001F])(?:(?<words>${leading}(?:${words}))\\s?)?[[(]?(?:NICE\\s)?(?<code>${codes})\\s?(?<number>\\d{1,4})(?!\\d)[\\])]?(?![\\p{L}\\d]|\\.\\d|-)\\s?[:.,]?`,
  'giu',
);
/** `Diagnostics guidance.` as a sentence of its own behind the number. */
const alone = new RegExp(
  `(?<=[.\\u001F]\\s)(?<words>${leading}(?:${words}))(?=\\.(?:\\s|$)|\\.?\\u001F)`,
  'giu',
);
const inAddress = new RegExp(
  `nice\\.org\\.uk/guidance/(?<code>${codes})(?<number>\\d{1,4})(?![\\p{L}\\d])`,
  'iu',
);

const codeOf = (printed: string): string =>
  programmes.find(([, form]) => new RegExp(`^${leading}(?:${form})$`, 'iu').test(printed))?.[0] ??
  '';

/** Guidance of the UK's National Institute for Health and Care Excellence, all programmes. */
export const nice: SourceForm = {
  detects:
    /\bNICE\b|National Institute (?:for|of) (?:Health|Clinical)(?: (?:and|&) (?:Care|Clinical))? Excellence|nice\.org\.uk/u,
  lift(line, draft) {
    draft.kind = 'guidance';
    line.lift(coded, (match) => {
      const { words: printed, code = '', number = '' } = match.groups ?? {};
      if (code !== code.toUpperCase()) return undefined;
      identify(draft, 'nice', `${code}${number}`);
      fill(draft, 'containerTitle', printed);
      return spanOf(match);
    });
    line.lift(programme, (match) => {
      const { words: printed = '', code, number = '' } = match.groups ?? {};
      const letters = code?.toUpperCase() ?? codeOf(printed);
      if (letters === '') return undefined;
      identify(draft, 'nice', `${letters}${number}`);
      fill(draft, 'containerTitle', printed);
      return spanOf(match);
    });
    line.lift(alone, (match) => {
      if (draft.identifiers.nice === undefined || draft.containerTitle !== undefined)
        return undefined;
      fill(draft, 'containerTitle', match.groups?.['words']);
      return spanOf(match);
    });
    const address = inAddress.exec(draft.url ?? '');
    if (draft.identifiers.nice === undefined && address?.groups !== undefined) {
      identify(
        draft,
        'nice',
        `${address.groups['code']?.toUpperCase() ?? ''}${address.groups['number'] ?? ''}`,
      );
    }
  },
};
