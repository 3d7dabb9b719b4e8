/** What scripts add to the history page. Without them it is whole. */
import { answerDates } from './client/date-of-service.ts';
import { filterEntries } from './client/filter-entries.ts';

answerDates();
filterEntries();
