import type { Answer, Filters } from '../engine/answer.ts';
import { answerView, notesView, type Limits, type Ways } from './answer-view.ts';
import type { SearchEngine } from '../engine/search.ts';
import { loadEngine } from './library.ts';
import type { SearchPlace } from './place.ts';
import { createAnnouncer } from './announce.ts';
import { cleanQuery } from '../text.ts';
import { announcementOf, summaryOf } from './notes.ts';
import { rememberHit } from './followed.ts';

/** The parts of a page or dialog that results are shown in. */
export interface ResultParts {
  /** Bears `data-search-state`. */
  readonly root: HTMLElement;
  readonly status: HTMLElement;
  /** A live region that is not seen: bears what screen readers are told. */
  readonly told: HTMLElement;
  readonly notes: HTMLElement;
  /** Bears `data-search-results`. */
  readonly results: HTMLElement;
  /** Shown where the index cannot be loaded. */
  readonly failure: HTMLElement;
}

export interface Asked {
  readonly query: string;
  readonly filters?: Filters;
  readonly literal?: boolean;
}

export interface Results {
  /** Loads what is needed, so that the first query need not wait. */
  readonly prepare: () => void;
  /** Answers a query and shows the answer; an empty one clears. */
  readonly show: (asked: Asked) => void;
  /** The answer to what was asked last, once it is shown; undefined if there is none. */
  readonly settled: () => Promise<Answer | undefined>;
  /** Follows the hit that an answer leads straight to; tells whether there is one. */
  readonly followDirect: (answer: Answer | undefined) => boolean;
}

type State = 'idle' | 'busy' | 'done' | 'failed';

export interface ResultOptions extends Ways {
  readonly place: SearchPlace;
  readonly limits: Limits;
  readonly onAnswer?: (answer: Answer | undefined, engine: SearchEngine | undefined) => void;
  /** A hit is about to be followed. */
  readonly onFollow?: (link: HTMLAnchorElement) => void;
}

/** Milliseconds after which a reader who waits is told so. */
const patience = 500;

/** Shows answers in the parts given: the same way in the dialog and on the search page. */
export const createResults = (parts: ResultParts, options: ResultOptions): Results => {
  const { root, status, notes, results, failure } = parts;
  const tell = createAnnouncer(parts.told);
  let engine: SearchEngine | undefined;
  /** The answer whose hits are on the screen. */
  let shown: Answer | undefined;
  let last: Asked = { query: '' };
  let giveUp = new AbortController();
  let settled = Promise.resolve<Answer | undefined>(undefined);

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const set = (state: State): void => {
    clearTimeout(waiting);
    root.dataset['searchState'] = state;
    failure.hidden = state !== 'failed';
    if (state !== 'busy') return;
    waiting = setTimeout(() => {
      say('Searching …');
    }, patience);
  };
  const say = (text: string): void => {
    status.textContent = text;
    tell(text);
  };
  const clear = (): void => {
    shown = undefined;
    say('');
    notes.replaceChildren();
    results.replaceChildren();
  };
  const render = (answer: Answer, ready: SearchEngine): void => {
    shown = answer;
    const { query, filters = {}, literal = false } = last;
    status.textContent = summaryOf(answer, filters);
    tell(announcementOf(answer, filters, literal, options.chooser));
    notes.replaceChildren(...notesView(answer, { query, filters, literal }, options));
    results.replaceChildren(
      ...answerView(answer, options.limits, {
        home: options.place.home,
        several: ready.guidelines.length > 1,
      }),
    );
    set('done');
    options.onAnswer?.(answer, ready);
  };
  const fail = (): void => {
    clear();
    set('failed');
    say('The search index could not be loaded.');
    options.onAnswer?.(undefined, undefined);
  };
  /** Answers what was asked last, unless something else is asked meanwhile. */
  const answerLast = async (): Promise<Answer | undefined> => {
    giveUp.abort();
    giveUp = new AbortController();
    const { signal } = giveUp;
    const { query, filters = {}, literal = false } = last;
    try {
      engine ??= await loadEngine(options.place);
      const answer = await engine.search(query, { filters, literal, signal });
      if (!signal.aborted) {
        render(answer, engine);
        return answer;
      }
    } catch {
      if (!signal.aborted) {
        fail();
        return undefined;
      }
    }
    return settled;
  };
  const prepare = async (): Promise<void> => {
    try {
      engine ??= await loadEngine(options.place);
      if (root.dataset['searchState'] === 'failed') show(last);
    } catch {
      // What is typed tells that it failed, and tries again.
    }
  };
  const show = (asked: Asked): void => {
    last = asked;
    if (cleanQuery(asked.query) === '') {
      giveUp.abort();
      settled = Promise.resolve(undefined);
      clear();
      set('idle');
      options.onAnswer?.(undefined, engine);
    } else {
      set('busy');
      settled = answerLast();
    }
  };

  results.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !shown || !engine) return;
    // What opens elsewhere leaves everything here as it is.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    rememberHit(link.href, shown.marks, engine.spellings);
    options.onFollow?.(link);
  });

  return {
    prepare: () => void prepare(),
    settled: () => settled,
    followDirect: (answer) => {
      if (answer?.direct === undefined) return false;
      const { href } = new URL(answer.direct, options.place.home);
      const link = [...results.querySelectorAll('a')].find((one) => one.href === href);
      link?.click();
      return link !== undefined;
    },
    show,
  };
};
