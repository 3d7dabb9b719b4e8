import type { Guideline } from '#model/guideline.ts';
import { citationsOf } from '#model/records.ts';
import { jsonText } from '../json-text.ts';
import { cslItem } from './csl-item.ts';

/** The references of a guideline as CSL-JSON 1.0.2, for citation processors, in the order of the list. */
export const referencesCslJson = (guideline: Guideline): string =>
  jsonText(citationsOf(guideline).map(cslItem));
