import { defineCollection } from 'astro:content';
import { guidelinesLoader } from '#loaders/guidelines.ts';
import { settingsLoader } from '#loaders/settings.ts';
import { synonymsLoader } from '#loaders/synonyms.ts';

export const collections = {
  guidelines: defineCollection({ loader: guidelinesLoader() }),
  settings: defineCollection({ loader: settingsLoader() }),
  synonyms: defineCollection({ loader: synonymsLoader() }),
};
