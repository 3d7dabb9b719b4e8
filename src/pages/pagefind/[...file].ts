import type { APIRoute, GetStaticPaths } from 'astro';
import { searchFiles } from '#site/search-files.ts';

/** Pagefind’s files; there are none where the library is small enough to be searched without. */
export const getStaticPaths = (async () =>
  (await searchFiles()).pagefind.map(({ path, content }) => ({
    params: { file: path },
    props: { content },
  }))) satisfies GetStaticPaths;

const typeOf = (path: string): string =>
  path.endsWith('.js')
    ? 'text/javascript; charset=utf-8'
    : path.endsWith('.json')
      ? 'application/json; charset=utf-8'
      : 'application/octet-stream';

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ params, props }) =>
  new Response(props.content, { headers: { 'Content-Type': typeOf(params['file'] ?? '') } });
