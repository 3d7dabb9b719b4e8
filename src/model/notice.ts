import { z } from 'zod';
import { prose } from './prose.ts';

/** Whether a language’s tag, as BCP 47 has it, is written well: `en`, `es-US`, `zh-Hant`. */
export const isLanguageTag = (tag: string): boolean => {
  try {
    const { language } = new Intl.Locale(tag);
    // No language has a tag of four letters or more; a word such as “english” would pass for one.
    return language.length <= 3;
  } catch {
    return false;
  }
};

const fromRightToLeft = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** The direction that a language is written in, by its script. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  fromRightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';

/** A text that a publisher has to show on every page: on discrimination, on help with languages, on rights in codes. */
export const notice = z.strictObject({
  /** The last part of its address. */
  name: z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*$/u),
  /** In its own language. */
  title: z.string().min(1),
  /** Its language, BCP 47. */
  lang: z.string().refine(isLanguageTag),
  prose,
});

export type Notice = z.infer<typeof notice>;
