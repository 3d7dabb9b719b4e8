import { defineCollection } from 'astro:content';
import { guidelinesLoader } from '#loaders/guidelines.ts';
import { settingsLoader } from '#loaders/settings.ts';

export const collections = {
  guidelines: defineCollection({ loader: guidelinesLoader() }),
  settings: defineCollection({ loader: settingsLoader() }),
};
