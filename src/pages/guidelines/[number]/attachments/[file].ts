import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';

export const getStaticPaths = (async () =>
  (await getCollection('guidelines')).flatMap(({ id, data }) =>
    data.attachments.map(({ name, path }) => ({
      params: { number: id, file: name },
      props: { path },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await readFile(props.path));
