import { defineCollection } from 'astro:content';
import { guidelinesLoader } from '#loaders/guidelines.ts';
import { noticesLoader } from '#loaders/notices.ts';
import { settingsLoader } from '#loaders/settings.ts';
import { synonymsLoader } from '#loaders/synonyms.ts';

export const collections = {
  guidelines: defineCollection({ loader: guidelinesLoader() }),
  /** What /style/ shows: an invented guideline, no part of the library. */
  specimen: defineCollection({ loader: guidelinesLoader('src/site/specimen') }),
  notices: defineCollection({ loader: noticesLoader() }),
  settings: defineCollection({ loader: settingsLoader() }),
  synonyms: defineCollection({ loader: synonymsLoader() }),
};
