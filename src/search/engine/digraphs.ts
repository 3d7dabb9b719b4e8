import { unmarked } from '../text.ts';

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/[äæǽ]/giu, 'ae'],
  [/[öøœ]/giu, 'oe'],
  [/ü/giu, 'ue'],
  [/å/giu, 'aa'],
  [/ß/giu, 'ss'],
  [/ñ/giu, 'ny'],
];

/** A word with its marked letters as they are written where marks cannot be typed: “Frühling” is `fruehling`. */
export const withDigraphs = (text: string): string =>
  unmarked(
    digraphs.reduce((spelled, [from, to]) => spelled.replace(from, to), text.normalize('NFC')),
  );
