/** What scripts add to a guideline’s page. Without them it is whole. */
import { awaitCitations } from '../references/client/await-citations.ts';
import { awaitPassages } from '../share/client/await-passages.ts';
import { markCurrentSection } from './client/current-section.ts';
import { offerReturn } from './client/return-to-place.ts';

awaitPassages();
markCurrentSection();
offerReturn();
awaitCitations();
