import type { APIRoute } from 'astro';
import type { Guideline } from '#model/guideline.ts';

/** What the loader hands over of each guideline. */
export interface GuidelineProps extends Record<string, unknown> {
  readonly guideline: Guideline;
  readonly linkedFrom: readonly { readonly number: string; readonly subject: string }[];
  /** Its earlier versions, oldest first. */
  readonly versions: readonly { readonly date: string; readonly guideline: Guideline }[];
}

/** A page that is a file of text. The host sends the type by the file’s name; the dev server sends this one. */
export const textFile =
  (type: string, text: () => string | Promise<string>): APIRoute =>
  async () =>
    new Response(await text(), { headers: { 'Content-Type': `${type}; charset=utf-8` } });

/** A file of text for each guideline. */
export const guidelineFile =
  (type: string, text: (props: GuidelineProps) => string): APIRoute<GuidelineProps> =>
  ({ props }) =>
    new Response(text(props), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
