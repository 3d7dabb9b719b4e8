import type { APIRoute, GetStaticPaths } from 'astro';
import { searchFiles } from '#site/search-files.ts';

/** In a large library, the records of each guideline are a file of their own. */
export const getStaticPaths = (async () =>
  [...(await searchFiles()).records].map(([number, text]) => ({
    params: { number },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
