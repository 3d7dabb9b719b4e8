import { guidelineAtom } from '#exports/updates-atom.ts';
import { guidelineStaticPaths, settings, site } from '#site/site.ts';
import type { APIRoute } from 'astro';
import type { Guideline } from '#model/guideline.ts';

export const getStaticPaths = guidelineStaticPaths;

export const GET: APIRoute<{ guideline: Guideline }> = async ({ props }) => {
  const { title } = await settings();
  return new Response(guidelineAtom(props.guideline, site, { library: title }), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
