import type { Guideline } from '#model/guideline.ts';
import { firstWords } from './first-words.ts';

/** How many characters name a guideline in a column of a table. */
const most = 40;

/** A guideline’s name where there is little room, beside its number: its subject, else its abbreviation. */
export const shortName = ({
  subject,
  abbreviation,
}: Pick<Guideline, 'subject' | 'abbreviation'>): string =>
  firstWords(subject.length > most ? (abbreviation ?? subject) : subject, most);
