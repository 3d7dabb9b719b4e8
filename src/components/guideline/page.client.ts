/** What scripts add to a guideline’s page. Without them it is whole. */
import { awaitCitations } from '../references/client/await-citations.ts';
import { copyLinks } from './client/copy-links.ts';
import { markCurrentSection } from './client/current-section.ts';
import { offerReturn } from './client/return-to-place.ts';

copyLinks();
markCurrentSection();
offerReturn();
awaitCitations();
