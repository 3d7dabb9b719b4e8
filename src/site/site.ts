import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { buildCatalog, type Catalog } from '#model/catalog.ts';
import type { Guideline } from '#model/guideline.ts';
import type { Notice } from '#model/notice.ts';
import type { Settings } from '#model/settings.ts';
import type { Site } from '#model/site-paths.ts';

/** Sub-path of the site: begins and ends with a slash. */
export const base = import.meta.env.BASE_URL;

/** Where the site is published. */
export const site: Site = { base, origin: import.meta.env.SITE.replace(/\/$/u, '') };

/** All guidelines, by number. */
export const guidelines = async (): Promise<Guideline[]> =>
  (await getCollection('guidelines'))
    .map(({ data }) => data.guideline)
    .sort((a, b) => (a.number < b.number ? -1 : 1));

export const catalog = async (): Promise<Catalog> => buildCatalog(await guidelines());

/** @throws if the library has no settings: the loader has refused it before */
export const settings = async (): Promise<Settings> => {
  const entry = await getEntry('settings', 'library');
  if (!entry) throw new Error('the library has no settings');
  return entry.data;
};

/** The library’s notices, in the order of their files’ names. */
export const notices = async (): Promise<readonly Notice[]> =>
  (await getEntry('notices', 'library'))?.data.notices ?? [];

interface GuidelineRoute {
  readonly params: { readonly number: string };
  readonly props: CollectionEntry<'guidelines'>['data'];
}

/** A path for each guideline, with what the loader hands over of it as props. */
export const guidelineStaticPaths = async (): Promise<GuidelineRoute[]> =>
  (await getCollection('guidelines')).map(({ id, data }) => ({
    params: { number: id },
    props: data,
  }));
