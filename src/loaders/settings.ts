import type { Loader } from 'astro/loaders';
import { libraryOptions } from '#library/environment.ts';
import { readSettings } from '#library/settings.ts';
import { settingsSchema } from '#model/settings.ts';

/** Hands the library’s settings over to Astro. What is wrong with them is reported by the guidelines’ loader. */
export const settingsLoader = (): Loader & { schema: typeof settingsSchema } => ({
  name: 'settings',
  schema: settingsSchema,
  load: ({ store }) => {
    store.clear();
    store.set({
      id: 'library',
      data: { ...readSettings(libraryOptions().contentRoot, () => undefined) },
    });
    return Promise.resolve();
  },
});
