import type { APIRoute } from 'astro';
import type { Guideline } from '#model/guideline.ts';

/** A page that is a file of text. The host sends the type by the file’s name; the dev server sends this one. */
export const textFile =
  (type: string, text: () => string | Promise<string>): APIRoute =>
  async () =>
    new Response(await text(), { headers: { 'Content-Type': `${type}; charset=utf-8` } });

/** A file of text for each guideline. */
export const guidelineFile =
  (type: string, text: (guideline: Guideline) => string): APIRoute<{ guideline: Guideline }> =>
  ({ props }) =>
    new Response(text(props.guideline), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
