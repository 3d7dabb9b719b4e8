import type { Loader } from 'astro/loaders';
import { libraryOptions } from '#library/environment.ts';
import { readSynonyms } from '#library/synonyms.ts';
import { synonymsSchema } from '#model/synonyms.ts';

/** Hands the library’s synonyms over to Astro. What is wrong with them is reported by the guidelines’ loader. */
export const synonymsLoader = (): Loader & { schema: typeof synonymsSchema } => ({
  name: 'synonyms',
  schema: synonymsSchema,
  load: ({ store, watcher }) => {
    const { contentRoot } = libraryOptions();
    const load = (): void => {
      store.set({ id: 'library', data: { ...readSynonyms(contentRoot, () => undefined) } });
    };
    store.clear();
    load();
    watcher?.on('change', (path) => {
      if (path.endsWith('synonyms.yaml')) load();
    });
    return Promise.resolve();
  },
});
